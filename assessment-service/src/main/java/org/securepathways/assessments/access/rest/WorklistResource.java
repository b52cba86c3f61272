package org.securepathways.assessments.access.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.assessments.access.Awaited;
import org.securepathways.assessments.access.store.WorklistItem;
import org.securepathways.assessments.access.store.WorklistQuery;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;

/** Shows what waits. */
@Path("/cases")
@Tag(name = "Cases")
class WorklistResource {
    private final WorklistQuery worklist;
    private final Caller caller;

    WorklistResource(WorklistQuery worklist, Caller caller) {
        this.worklist = worklist;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Roles.INREACH,
        Roles.ASSESSOR,
        Roles.GATEKEEPER,
        Roles.UNIT,
        Roles.COMMISSIONER,
        Roles.MOJ,
        Roles.ADJUDICATOR,
        Roles.OVERSIGHT
    })
    @Cancellable(false)
    @Operation(
            summary = "List open cases, longest wait first",
            description = "For the next page, give the last id of this one as after.")
    public Uni<List<WorklistItem>> list(
            @RestQuery @Pattern(regexp = "assessment|reports|decision") String awaiting,
            @RestQuery Optional<UUID> after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        var awaited = Optional.ofNullable(awaiting).map(a -> Awaited.valueOf(a.toUpperCase(Locale.ROOT)));
        return worklist.page(caller.scope(), awaited, after, limit);
    }
}
