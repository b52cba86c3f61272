package org.securepathways.assessments.meeting.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.assessments.meeting.Meeting;
import org.securepathways.assessments.meeting.MeetingCommands;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rest.Answer;
import org.securepathways.kit.rest.Answers;
import org.securepathways.kit.store.Tx;

/** Plans access meetings and says what became of them. */
@Path("/access-meetings")
@Tag(name = "Access meetings")
class MeetingResource {
    private final Answers answers;
    private final MeetingCommands commands;
    private final Caller caller;
    private final Clock clock;

    MeetingResource(Answers answers, MeetingCommands commands, Caller caller, Clock clock) {
        this.answers = answers;
        this.commands = commands;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Roles.GATEKEEPER, Roles.COMMISSIONER})
    @Cancellable(false)
    @Operation(summary = "Put a meeting on the calendar, or a series of them")
    @APIResponse(responseCode = "201", description = "Planned, all of them")
    @APIResponse(responseCode = "403", description = "NOT_YOUR_REGION")
    @APIResponse(responseCode = "409", description = "MEETING_ALREADY_PLANNED: one of them; none was planned")
    @APIResponse(responseCode = "422", description = "MEETING_WITHOUT_TIME, MEETING_IN_PAST")
    public Uni<Response> plan(@NotNull @Valid PlanRequest request) {
        var scope = caller.scope();
        var plan = request.toPlan();
        return answers.once(
                request,
                tx -> commands.plan(tx, scope, plan)
                        .map(planned -> Answer.created(
                                address(planned.get(0).id()),
                                planned.stream()
                                        .map(meeting -> MeetingView.of(meeting, clock.instant()))
                                        .toList())));
    }

    @POST
    @Path("/{meeting}/seats")
    @RolesAllowed({Roles.GATEKEEPER, Roles.COMMISSIONER})
    @Cancellable(false)
    @Operation(summary = "Say who chairs the meeting and who sits in it; replaces what was said before")
    @APIResponse(responseCode = "409", description = "MEETING_CANCELLED")
    public Uni<Response> seat(@RestPath UUID meeting, @NotNull @Valid SeatsRequest request) {
        var scope = caller.scope();
        return changed(request, tx -> commands.seat(tx, scope, meeting, request.chair(), request.members()));
    }

    @POST
    @Path("/{meeting}/holding")
    @RolesAllowed({Roles.GATEKEEPER, Roles.COMMISSIONER})
    @Cancellable(false)
    @Operation(summary = "Say that the meeting took place; what it left undecided waits for the next")
    @APIResponse(responseCode = "409", description = "MEETING_NOT_BEGUN, MEETING_HELD, MEETING_CANCELLED")
    public Uni<Response> hold(@RestPath UUID meeting) {
        var scope = caller.scope();
        return changed(null, tx -> commands.hold(tx, scope, meeting));
    }

    @POST
    @Path("/{meeting}/cancellation")
    @RolesAllowed({Roles.GATEKEEPER, Roles.COMMISSIONER})
    @Cancellable(false)
    @Operation(summary = "Cancel the meeting; its cases wait for the next")
    @APIResponse(responseCode = "409", description = "MEETING_HELD, MEETING_CANCELLED")
    public Uni<Response> cancel(@RestPath UUID meeting) {
        var scope = caller.scope();
        return changed(null, tx -> commands.cancel(tx, scope, meeting));
    }

    private Uni<Response> changed(Object request, Function<Tx, Uni<Meeting>> work) {
        return answers.once(
                request, tx -> work.apply(tx).map(after -> Answer.ok(MeetingView.of(after, clock.instant()))));
    }

    private static URI address(UUID id) {
        return URI.create("/access-meetings/" + id);
    }
}
