package org.securepathways.assessments.meeting.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.assessments.access.store.CaseQuery;
import org.securepathways.assessments.meeting.MeetingCommands;
import org.securepathways.assessments.meeting.store.MeetingQuery;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rest.Answer;
import org.securepathways.kit.rest.Answers;

/** Puts a case on the list of a meeting, and shows which one it waits for. */
@Path("/cases/{id}/listing")
@Tag(name = "Access meetings")
class ListingResource {
    private final Answers answers;
    private final MeetingCommands commands;
    private final MeetingQuery meetings;
    private final CaseQuery cases;
    private final Caller caller;
    private final Clock clock;

    ListingResource(
            Answers answers,
            MeetingCommands commands,
            MeetingQuery meetings,
            CaseQuery cases,
            Caller caller,
            Clock clock) {
        this.answers = answers;
        this.commands = commands;
        this.meetings = meetings;
        this.cases = cases;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.GATEKEEPER)
    @Cancellable(false)
    @Operation(summary = "List the case for a meeting; it leaves the list it was on")
    @APIResponse(responseCode = "201", description = "Listed; its event follows")
    @APIResponse(responseCode = "404", description = "MEETING_UNKNOWN, CASE_UNKNOWN")
    @APIResponse(responseCode = "409", description = "MEETING_OVER, MEETING_HELD, MEETING_CANCELLED, CASE_ENDED")
    public Uni<Response> list(@RestPath UUID id, @NotNull @Valid ListingRequest request) {
        var scope = caller.scope();
        return answers.once(
                request,
                tx -> commands.list(tx, scope, id, request.meetingId())
                        .map(listed -> Answer.created(
                                URI.create("/cases/" + id + "/listing"), ListingView.of(listed, clock.instant()))));
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
    @Operation(summary = "Show which meeting the case waits for, in how many days, and since when it waits")
    public Uni<ListingView> show(@RestPath UUID id) {
        var scope = caller.scope();
        return cases.one(scope, id)
                .chain(found -> meetings.waitedFor(scope, id))
                .map(waited -> waited.map(found -> ListingView.of(id, found, clock.instant()))
                        .orElseGet(() -> ListingView.none(id)));
    }
}
