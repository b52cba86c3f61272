package org.securepathways.assessments.meeting.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.assessments.meeting.store.MeetingFigures;
import org.securepathways.assessments.meeting.store.MeetingQuery;
import org.securepathways.assessments.meeting.store.Unlisted;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.Region;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;

/** Shows the calendar, the lists, and what waiting for the meeting costs. */
@Path("/access-meetings")
@Tag(name = "Access meetings")
class CalendarResource {
    private final MeetingQuery meetings;
    private final Caller caller;
    private final Clock clock;

    CalendarResource(MeetingQuery meetings, Caller caller, Clock clock) {
        this.meetings = meetings;
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
        Roles.ADJUDICATOR,
        Roles.OVERSIGHT
    })
    @Cancellable(false)
    @Operation(
            summary = "Show the calendar, soonest meeting first",
            description = "From today on, or from the day given. For the next page, give the last id as after.")
    public Uni<List<MeetingView>> calendar(
            @RestQuery Optional<Region> region,
            @RestQuery Optional<LocalDate> from,
            @RestQuery Optional<UUID> after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        Instant now = clock.instant();
        LocalDate day = from.orElseGet(() -> LocalDate.ofInstant(now, Moment.LONDON));
        return meetings.calendar(
                        caller.scope(), region, day.atStartOfDay(Moment.LONDON).toInstant(), after, limit)
                .map(found -> found.stream()
                        .map(entry -> MeetingView.of(entry.meeting(), entry.waiting(), null, now))
                        .toList());
    }

    @GET
    @Path("/{meeting}")
    @RolesAllowed({Roles.ASSESSOR, Roles.GATEKEEPER, Roles.UNIT, Roles.COMMISSIONER, Roles.ADJUDICATOR, Roles.OVERSIGHT
    })
    @Cancellable(false)
    @Operation(summary = "Show a meeting with its list: by urgency, within it the longest wait first")
    @APIResponse(responseCode = "404", description = "MEETING_UNKNOWN")
    public Uni<MeetingView> one(@RestPath UUID meeting) {
        var scope = caller.scope();
        Instant now = clock.instant();
        return meetings.one(scope, meeting)
                .chain(entry -> meetings.agenda(scope, meeting)
                        .map(cases -> MeetingView.of(
                                entry.meeting(),
                                entry.waiting(),
                                cases.stream()
                                        .map(item -> AgendaView.of(item, now))
                                        .toList(),
                                now)));
    }

    @GET
    @Path("/unlisted-cases")
    @RolesAllowed({Roles.ASSESSOR, Roles.GATEKEEPER, Roles.COMMISSIONER, Roles.OVERSIGHT})
    @Cancellable(false)
    @Operation(summary = "Show what awaits a decision and is on no list, with the next meeting of its region")
    public Uni<List<Unlisted>> unlisted(@RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return meetings.unlisted(caller.scope(), limit);
    }

    @GET
    @Path("/figures")
    @RolesAllowed({Roles.GATEKEEPER, Roles.COMMISSIONER, Roles.OVERSIGHT})
    @Cancellable(false)
    @Operation(summary = "Count by region how long cases waited for a meeting, and what was decided outside one")
    public Uni<List<MeetingFigures>> figures(@RestQuery @NotNull LocalDate from, @RestQuery @NotNull LocalDate to) {
        return meetings.figures(caller.scope(), from, to);
    }
}
