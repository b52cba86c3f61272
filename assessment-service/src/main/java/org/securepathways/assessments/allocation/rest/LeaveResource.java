package org.securepathways.assessments.allocation.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.assessments.allocation.Leave;
import org.securepathways.assessments.allocation.LeaveCommands;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rest.Answer;
import org.securepathways.kit.rest.Answers;
import org.securepathways.kit.time.Ids;

/** When assessors are away and how much they can take, over HTTP. */
@Path("/clinicians/{id}")
@Tag(name = "Allocation")
class LeaveResource {
    private final Answers answers;
    private final LeaveCommands commands;
    private final Caller caller;
    private final Ids ids;

    LeaveResource(Answers answers, LeaveCommands commands, Caller caller, Ids ids) {
        this.answers = answers;
        this.commands = commands;
        this.caller = caller;
        this.ids = ids;
    }

    @POST
    @Path("/leave")
    @RolesAllowed({Roles.ASSESSOR, Roles.GATEKEEPER, Roles.COMMISSIONER})
    @Cancellable(false)
    @Operation(summary = "Record days on which somebody does not work; an assessor their own")
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(responseCode = "403", description = "LEAVE_NOT_YOURS")
    @APIResponse(responseCode = "404", description = "CLINICIAN_UNKNOWN")
    @APIResponse(responseCode = "422", description = "LEAVE_DATES_INVALID")
    public Uni<Response> leave(@RestPath UUID id, @NotNull @Valid LeaveRequest request) {
        var scope = caller.scope();
        var leave = Leave.of(ids.next(), id, request.firstDay(), request.lastDay());
        return answers.once(
                request,
                tx -> commands.add(tx, scope, leave)
                        .map(added -> Answer.created(URI.create("/clinicians/" + id), added)));
    }

    @POST
    @Path("/leave/{leave}/cancellation")
    @RolesAllowed({Roles.ASSESSOR, Roles.GATEKEEPER, Roles.COMMISSIONER})
    @Cancellable(false)
    @Operation(summary = "Record that somebody works on these days after all")
    @APIResponse(responseCode = "204", description = "Recorded")
    @APIResponse(responseCode = "403", description = "LEAVE_NOT_YOURS")
    @APIResponse(responseCode = "404", description = "CLINICIAN_UNKNOWN or LEAVE_UNKNOWN")
    public Uni<Response> cancel(@RestPath UUID id, @RestPath UUID leave) {
        var scope = caller.scope();
        return answers.once(null, tx -> commands.cancel(tx, scope, id, leave).replaceWith(Answer.done()));
    }

    @PUT
    @Path("/capacity")
    @RolesAllowed({Roles.GATEKEEPER, Roles.COMMISSIONER})
    @Cancellable(false)
    @Operation(
            summary = "Record how many cases that are still to be assessed somebody can have",
            description = "Unless recorded it is pathways.allocation.usual-capacity, 6 unless set otherwise.")
    @APIResponse(responseCode = "204", description = "Recorded")
    @APIResponse(responseCode = "404", description = "CLINICIAN_UNKNOWN")
    public Uni<Response> capacity(@RestPath UUID id, @NotNull @Valid CapacityRequest request) {
        var scope = caller.scope();
        return answers.once(
                request,
                tx -> commands.capacity(tx, scope, id, request.openCases()).replaceWith(Answer.done()));
    }
}
