package org.securepathways.assessments.information.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.assessments.information.store.InformationQuery;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.Party;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;

/** What open cases wait for, over HTTP. */
@Path("/information-requests")
@Tag(name = "Information")
class OpenRequestResource {
    private final InformationQuery requests;
    private final Caller caller;
    private final Clock clock;

    OpenRequestResource(InformationQuery requests, Caller caller, Clock clock) {
        this.requests = requests;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.INREACH, Roles.ASSESSOR, Roles.GATEKEEPER, Roles.COMMISSIONER, Roles.MOJ, Roles.OVERSIGHT})
    @Cancellable(false)
    @Operation(
            summary = "List what open cases wait for, the longest wait first",
            description = "of keeps to one party. For the next page, give the last id of this one as after.")
    public Uni<List<InformationView>> open(
            @RestQuery Optional<Party> of,
            @RestQuery Optional<UUID> after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return requests.open(caller.scope(), of, after, limit).map(all -> InformationView.of(all, today()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Moment.LONDON);
    }
}
