package org.securepathways.tracker.tracking.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.contracts.codes.Party;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.tracker.tracking.KnownAt;
import org.securepathways.tracker.tracking.store.CaseQuery;
import org.securepathways.tracker.tracking.store.Worklist;
import org.securepathways.tracker.tracking.store.WorklistLine;

/** Where cases are, over HTTP. */
@Path("/journeys")
@Tag(name = "Journeys", description = "Where every case is, by every clock")
public class JourneyResource {
    private final CaseQuery cases;
    private final Caller caller;
    private final Clock clock;

    JourneyResource(CaseQuery cases, Caller caller, Clock clock) {
        this.cases = cases;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.INREACH,
        Roles.CUSTODY,
        Roles.ASSESSOR,
        Roles.GATEKEEPER,
        Roles.UNIT,
        Roles.COMMISSIONER,
        Roles.MOJ,
        Roles.HOME_OFFICE,
        Roles.ADJUDICATOR,
        Roles.OVERSIGHT
    })
    @Cancellable(false)
    @Operation(
            summary = "One case in one answer",
            description = "Milestones with evidence, every clock with days gone, days left and last compliant day,"
                    + " whom the case is with, what happens next, alerts and breaches.")
    @APIResponse(responseCode = "200", description = "The case as it stands now, or as it was known then")
    @APIResponse(responseCode = "400", description = "KNOWN_AT_UNREADABLE: knownAt is no moment with its offset")
    @APIResponse(
            responseCode = "404",
            description = "CASE_UNKNOWN: there is none, it is not one you may see, or it was not known then")
    @APIResponse(responseCode = "422", description = "TIME_IN_FUTURE: knownAt is still to come")
    @APIResponse(responseCode = "503", description = "CASE_NOT_YET_KNOWN: news of it is still on its way")
    public Uni<JourneyView> one(
            @RestPath UUID id,
            @RestQuery
                    @Parameter(
                            description = "As the case was known at that moment: only what had been recorded by then"
                                    + " counts, and clocks are counted as of then.",
                            example = "2026-03-02T09:15:00Z")
                    Optional<String> knownAt) {
        return knownAt.map(then -> KnownAt.read(then, clock))
                .map(then -> cases.knownAt(caller.scope(), id, then))
                .orElseGet(() -> cases.one(caller.scope(), id))
                .map(JourneyView::of);
    }

    @GET
    @RolesAllowed({
        Roles.INREACH,
        Roles.CUSTODY,
        Roles.ASSESSOR,
        Roles.GATEKEEPER,
        Roles.UNIT,
        Roles.COMMISSIONER,
        Roles.MOJ,
        Roles.HOME_OFFICE,
        Roles.ADJUDICATOR,
        Roles.OVERSIGHT
    })
    @Cancellable(false)
    @Operation(
            summary = "List cases, the nearest limit first",
            description = "For the next page, give the last referralId of this one as after.")
    public Uni<List<WorklistLine>> list(
            @RestQuery Optional<Boolean> open,
            @RestQuery Optional<Boolean> breached,
            @RestQuery Optional<Party> currentlyWith,
            @RestQuery Optional<UUID> after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return cases.page(caller.scope(), new Worklist(open, breached, currentlyWith, after, limit));
    }
}
