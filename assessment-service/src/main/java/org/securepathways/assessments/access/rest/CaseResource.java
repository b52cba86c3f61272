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
import org.securepathways.assessments.access.RatesFromSettings;
import org.securepathways.assessments.access.Tally;
import org.securepathways.assessments.access.TimeLimits;
import org.securepathways.assessments.access.store.CaseQuery;
import org.securepathways.assessments.access.store.DuplicateQuery;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;

/** Shows one case. */
@Path("/cases/{id}")
@Tag(name = "Cases")
class CaseResource {
    private final CaseQuery cases;
    private final DuplicateQuery duplicates;
    private final RatesFromSettings settings;
    private final TimeLimits limits;
    private final Caller caller;
    private final Clock clock;

    CaseResource(
            CaseQuery cases,
            DuplicateQuery duplicates,
            RatesFromSettings settings,
            TimeLimits limits,
            Caller caller,
            Clock clock) {
        this.cases = cases;
        this.duplicates = duplicates;
        this.settings = settings;
        this.limits = limits;
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
        var scope = caller.scope();
        var today = LocalDate.ofInstant(clock.instant(), Moment.LONDON);
        return cases.one(scope, id)
                .chain(found -> duplicates
                        .refused(scope, id)
                        .map(refused -> CaseView.of(found, Tally.of(found, refused, settings.rates()), limits, today)));
    }
}
