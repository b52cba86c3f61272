package org.securepathways.assessments.access.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.assessments.access.CaseCommands;
import org.securepathways.assessments.access.DuplicateCommands;
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
    private final DuplicateCommands duplicates;
    private final Caller caller;
    private final HttpHeaders headers;
    private final Ids ids;

    AssessmentResource(
            Answers answers,
            CaseCommands commands,
            DuplicateCommands duplicates,
            Caller caller,
            HttpHeaders headers,
            Ids ids) {
        this.answers = answers;
        this.commands = commands;
        this.duplicates = duplicates;
        this.headers = headers;
        this.caller = caller;
        this.ids = ids;
    }

    @POST
    @Path("/assessments")
    @RolesAllowed({Roles.ASSESSOR, Roles.GATEKEEPER, Roles.INREACH})
    @Cancellable(false)
    @Operation(summary = "Book an assessment; an access assessment only where none is booked and none has currency")
    @APIResponse(responseCode = "201", description = "Booked; its event follows")
    @APIResponse(
            responseCode = "409",
            description =
                    "ASSESSMENT_CURRENT, with the one that stands in the way, until when it counts and what a repeat"
                            + " would cost; CASE_CLOSED, CASE_MERGED; PAPER_NEEDS_COMPLETE_DOSSIER,"
                            + " PAPER_LEVEL_TOO_HIGH, PAPER_NEEDS_TRUSTED_REFERRER; SLOT_TAKEN, SLOT_NOT_FOR_MODE")
    @APIResponse(responseCode = "422", description = "GMC_NUMBER_INVALID, EXCEPTION_NOT_FOR_KIND, SLOT_AT_ANOTHER_TIME")
    @APIResponse(responseCode = "404", description = "CASE_UNKNOWN: there is none, or none you may see")
    @APIResponse(
            responseCode = "503",
            description = "CASE_NOT_YET_KNOWN: news of a young case is still on its way; ask again in a second")
    public Uni<Response> book(@RestPath UUID id, @NotNull @Valid BookingRequest request) {
        var scope = caller.scope();
        var booking = request.toAssessment(ids.next());
        var key = Optional.ofNullable(headers.getHeaderString("Idempotency-Key"));
        return duplicates.counting(
                scope,
                key,
                id,
                request.organisation(),
                () -> answers.once(
                        request,
                        tx -> commands.book(tx, scope, id, booking)
                                .map(booked -> Answer.created(CaseAddress.of(id), AssessmentView.of(id, booked)))));
    }

    @POST
    @Path("/assessments/{assessment}/outcome")
    @RolesAllowed(Roles.ASSESSOR)
    @Cancellable(false)
    @Operation(summary = "Record what a booked assessment found; taken also after the case has ended")
    @APIResponse(responseCode = "200", description = "Recorded; its event follows")
    @APIResponse(responseCode = "409", description = "OUTCOME_ALREADY_RECORDED")
    @APIResponse(
            responseCode = "422",
            description = "TIME_IN_FUTURE, CURRENCY_NOT_FOR_KIND, CURRENCY_BEFORE_EXAMINATION,"
                    + " URGENT_NEED_UNANSWERED, CRITERIA_CONTRADICT_CONCLUSION, LEVEL_RULED_OUT,"
                    + " LOWEST_LEVEL_ABOVE_RECOMMENDED")
    @APIResponse(responseCode = "404", description = "ASSESSMENT_UNKNOWN or CASE_UNKNOWN")
    @APIResponse(
            responseCode = "503",
            description = "CASE_NOT_YET_KNOWN: news of a young case is still on its way; ask again in a second")
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
    @APIResponse(responseCode = "201", description = "Recorded; its event follows")
    @APIResponse(
            responseCode = "422",
            description = "GMC_NUMBER_INVALID, TIME_IN_FUTURE, CURRENCY_NOT_FOR_KIND, CURRENCY_BEFORE_EXAMINATION,"
                    + " URGENT_NEED_UNANSWERED, CRITERIA_CONTRADICT_CONCLUSION, LEVEL_RULED_OUT,"
                    + " LOWEST_LEVEL_ABOVE_RECOMMENDED")
    @APIResponse(responseCode = "404", description = "CASE_UNKNOWN: there is none, or none you may see")
    @APIResponse(
            responseCode = "503",
            description = "CASE_NOT_YET_KNOWN: news of a young case is still on its way; ask again in a second")
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
