package org.securepathways.referrals.finding.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.referrals.finding.store.WorklistQuery;

/** What the caller has to do, over HTTP. */
@Path("/worklist")
@Tag(name = "Finding")
public class WorklistResource {
    private final WorklistQuery worklist;
    private final Caller caller;
    private final Clock clock;

    WorklistResource(WorklistQuery worklist, Caller caller, Clock clock) {
        this.worklist = worklist;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.INREACH, Roles.ASSESSOR, Roles.GATEKEEPER, Roles.COMMISSIONER, Roles.ADJUDICATOR})
    @Cancellable(false)
    @Operation(
            summary = "List what you have to do, most urgent first, then longest wait first",
            description = "For the next page, give the place of the last line as after.")
    @APIResponse(responseCode = "200", description = "One line each; next says what")
    @APIResponse(responseCode = "503", description = "NOT_READY_YET: just started; Retry-After says when to ask again")
    public Uni<List<FoundView>> worklist(
            @Context UriInfo uri,
            @RestQuery Optional<String> after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        FilterReader.refuseOthers(uri.getQueryParameters(), List.of());
        return worklist.page(caller.scope(), after, limit).map(found -> FoundView.all(found, clock));
    }
}
