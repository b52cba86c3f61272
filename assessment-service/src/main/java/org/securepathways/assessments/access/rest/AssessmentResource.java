package org.securepathways.assessments.access.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.assessments.access.CaseCommands;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rest.Answer;
import org.securepathways.kit.rest.Answers;
import org.securepathways.kit.time.Ids;

/** Books assessments and takes what they found. */
@Path("/cases/{id}")
@Tag(name = "Assessments")
class AssessmentResource {
    private final Answers answers;
    private final CaseCommands commands;
    private final Caller caller;
    private final Ids ids;

    AssessmentResource(Answers answers, CaseCommands commands, Caller caller, Ids ids) {
        this.answers = answers;
        this.commands = commands;
        this.caller = caller;
        this.ids = ids;
    }

    @POST
    @Path("/assessments")
    @RolesAllowed({Roles.ASSESSOR, Roles.GATEKEEPER, Roles.INREACH})
    @Cancellable(false)
    @Operation(summary = "Book an assessment; an access assessment only where none is booked and none has currency")
    public Uni<Response> book(@RestPath UUID id, @NotNull @Valid BookingRequest request) {
        var scope = caller.scope();
        var booking = request.toAssessment(ids.next());
        return answers.once(
                request,
                tx -> commands.book(tx, scope, id, booking)
                        .map(booked -> Answer.created(CaseAddress.of(id), AssessmentView.of(id, booked))));
    }

    @POST
    @Path("/assessments/{assessment}/outcome")
    @RolesAllowed(Roles.ASSESSOR)
    @Cancellable(false)
    @Operation(summary = "Record what a booked assessment found; taken also after the case has ended")
    public Uni<Response> recordOutcome(
            @RestPath UUID id, @RestPath UUID assessment, @NotNull @Valid OutcomeRequest request) {
        var scope = caller.scope();
        var found = request.toOutcome();
        return answers.once(
                request,
                tx -> commands.recordOutcome(tx, scope, id, assessment, found)
                        .map(finished -> Answer.ok(AssessmentView.of(id, finished))));
    }

    @POST
    @Path("/finished-assessments")
    @RolesAllowed(Roles.ASSESSOR)
    @Cancellable(false)
    @Operation(summary = "Record an assessment that took place without a booking here; flagged when it was needless")
    public Uni<Response> takeFinished(@RestPath UUID id, @NotNull @Valid FinishedAssessmentRequest request) {
        var scope = caller.scope();
        var unbooked = request.toAssessment(ids.next());
        var found = request.outcome().toOutcome();
        return answers.once(
                request,
                tx -> commands.takeFinished(tx, scope, id, unbooked, found)
                        .map(finished -> Answer.created(CaseAddress.of(id), AssessmentView.of(id, finished))));
    }
}
