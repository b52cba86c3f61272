package org.securepathways.assessments.access.rest;

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
import org.securepathways.assessments.access.store.DueItem;
import org.securepathways.assessments.access.store.DueQuery;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;

/** Shows what passes by itself if nobody looks: reviews of waiting patients, and the age of reports. */
@Path("/")
@Tag(name = "Waiting")
class DueResource {
    private final DueQuery due;
    private final Caller caller;
    private final Clock clock;

    DueResource(DueQuery due, Caller caller, Clock clock) {
        this.due = due;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("reviews-due")
    @RolesAllowed({Roles.INREACH, Roles.ASSESSOR, Roles.GATEKEEPER, Roles.COMMISSIONER, Roles.OVERSIGHT})
    @Cancellable(false)
    @Operation(
            summary = "List waiting patients who are to be seen again by a day, today unless named",
            description = "Longest overdue first. For the next page, give the last id of this one as after.")
    public Uni<List<DueItem>> reviews(
            @RestQuery Optional<LocalDate> until,
            @RestQuery Optional<UUID> after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return due.reviews(caller.scope(), until.orElseGet(this::today), after, limit);
    }

    @GET
    @Path("reports-ageing")
    @RolesAllowed({Roles.INREACH, Roles.ASSESSOR, Roles.GATEKEEPER, Roles.COMMISSIONER, Roles.OVERSIGHT})
    @Cancellable(false)
    @Operation(
            summary = "List cases with a medical report that will soon be too old, or is",
            description =
                    "Oldest first; due is the last day it can be used. For the next page, give the last id as after.")
    public Uni<List<DueItem>> reports(
            @RestQuery Optional<UUID> after, @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return due.reports(caller.scope(), today(), after, limit);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Moment.LONDON);
    }
}
