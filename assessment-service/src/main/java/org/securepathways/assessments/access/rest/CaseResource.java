package org.securepathways.assessments.access.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.assessments.access.store.CaseQuery;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;

/** Shows one case. */
@Path("/cases/{id}")
@Tag(name = "Cases")
class CaseResource {
    private final CaseQuery cases;
    private final Caller caller;
    private final Clock clock;

    CaseResource(CaseQuery cases, Caller caller, Clock clock) {
        this.cases = cases;
        this.caller = caller;
        this.clock = clock;
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
    @Operation(summary = "Show all of a case and what it waits for")
    public Uni<CaseView> show(@RestPath UUID id) {
        return cases.one(caller.scope(), id)
                .map(found -> CaseView.of(found, LocalDate.ofInstant(clock.instant(), Moment.LONDON)));
    }
}
