package org.securepathways.assessments.access.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.assessments.access.VisitCommands;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rest.Answer;
import org.securepathways.kit.rest.Answers;

/** Moves, calls off and gives up booked assessments, and ends the currency of finished ones. */
@Path("/cases/{id}/assessments/{assessment}")
@Tag(name = "Assessments")
class VisitResource {
    private final Answers answers;
    private final VisitCommands commands;
    private final Caller caller;

    VisitResource(Answers answers, VisitCommands commands, Caller caller) {
        this.answers = answers;
        this.commands = commands;
        this.caller = caller;
    }

    @POST
    @Path("/reschedule")
    @RolesAllowed({Roles.ASSESSOR, Roles.GATEKEEPER, Roles.INREACH})
    @Cancellable(false)
    @Operation(summary = "Move a booked assessment to another time, with the reason")
    @APIResponse(responseCode = "200", description = "Moved; its event follows")
    @APIResponse(responseCode = "404", description = "ASSESSMENT_UNKNOWN, SLOT_UNKNOWN or CASE_UNKNOWN")
    @APIResponse(responseCode = "409", description = "ASSESSMENT_NOT_BOOKED, SLOT_TAKEN, SLOT_NOT_FOR_MODE")
    @APIResponse(responseCode = "422", description = "SLOT_AT_ANOTHER_TIME")
    public Uni<Response> reschedule(
            @RestPath UUID id, @RestPath UUID assessment, @NotNull @Valid RescheduleRequest request) {
        var scope = caller.scope();
        return answers.once(
                request,
                tx -> commands.reschedule(
                                tx,
                                scope,
                                id,
                                new VisitCommands.Move(
                                        assessment,
                                        request.scheduledFor(),
                                        Optional.ofNullable(request.slot()),
                                        request.reason()))
                        .map(moved -> Answer.ok(AssessmentView.of(id, moved))));
    }

    @POST
    @Path("/not-done")
    @RolesAllowed({Roles.ASSESSOR, Roles.GATEKEEPER, Roles.INREACH})
    @Cancellable(false)
    @Operation(summary = "Record that a booked assessment did not take place, and why; another can be booked then")
    @APIResponse(responseCode = "200", description = "Recorded; its event follows")
    @APIResponse(responseCode = "404", description = "ASSESSMENT_UNKNOWN or CASE_UNKNOWN")
    @APIResponse(responseCode = "409", description = "ASSESSMENT_NOT_BOOKED")
    @APIResponse(responseCode = "422", description = "TIME_IN_FUTURE")
    public Uni<Response> notDone(@RestPath UUID id, @RestPath UUID assessment, @NotNull @Valid NotDoneRequest request) {
        var scope = caller.scope();
        return answers.once(
                request,
                tx -> commands.notDone(tx, scope, id, assessment, request.reason(), request.at())
                        .map(failed -> Answer.ok(AssessmentView.of(id, failed))));
    }

    @POST
    @Path("/cancellation")
    @RolesAllowed({Roles.ASSESSOR, Roles.GATEKEEPER, Roles.INREACH})
    @Cancellable(false)
    @Operation(summary = "Call off a booked assessment")
    @APIResponse(responseCode = "200", description = "Called off; its event follows")
    @APIResponse(responseCode = "404", description = "ASSESSMENT_UNKNOWN or CASE_UNKNOWN")
    @APIResponse(responseCode = "409", description = "ASSESSMENT_NOT_BOOKED")
    public Uni<Response> cancel(@RestPath UUID id, @RestPath UUID assessment) {
        var scope = caller.scope();
        return answers.once(
                null,
                tx -> commands.cancel(tx, scope, id, assessment).map(off -> Answer.ok(AssessmentView.of(id, off))));
    }

    @POST
    @Path("/currency-end")
    @RolesAllowed({Roles.ASSESSOR, Roles.GATEKEEPER, Roles.INREACH})
    @Cancellable(false)
    @Operation(summary = "Record that the patient has changed since: the assessment no longer counts")
    @APIResponse(responseCode = "200", description = "Recorded; its event follows, and another may be booked")
    @APIResponse(responseCode = "404", description = "ASSESSMENT_UNKNOWN or CASE_UNKNOWN")
    @APIResponse(responseCode = "409", description = "NO_CURRENCY")
    @APIResponse(responseCode = "422", description = "TIME_IN_FUTURE")
    public Uni<Response> endCurrency(
            @RestPath UUID id, @RestPath UUID assessment, @NotNull @Valid CurrencyEndRequest request) {
        var scope = caller.scope();
        return answers.once(
                request,
                tx -> commands.endCurrency(tx, scope, id, assessment, request.changedAt())
                        .map(ended -> Answer.ok(AssessmentView.of(id, ended))));
    }
}
