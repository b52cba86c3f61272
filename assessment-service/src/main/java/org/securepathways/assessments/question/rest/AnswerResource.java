package org.securepathways.assessments.question.rest;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.assessments.question.QuestionCommands;
import org.securepathways.assessments.question.rest.AnswersRequest.AnswersView;
import org.securepathways.assessments.question.store.QuestionQuery;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rest.Answer;
import org.securepathways.kit.rest.Answers;
import org.securepathways.kit.time.Ids;

/** Answers about a case over HTTP. */
@Path("/cases/{id}/answers")
@Tag(name = "Questions")
class AnswerResource {
    private final Answers answers;
    private final QuestionCommands commands;
    private final QuestionQuery questions;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    AnswerResource(
            Answers answers, QuestionCommands commands, QuestionQuery questions, Caller caller, Ids ids, Clock clock) {
        this.answers = answers;
        this.commands = commands;
        this.questions = questions;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.ASSESSOR)
    @Cancellable(false)
    @Operation(
            summary = "Answer one version of a set of questions",
            description = "Answers stay as they are, with the version they answer; to answer anew, send another sheet.")
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(responseCode = "404", description = "CASE_UNKNOWN, QUESTION_SET_UNKNOWN or ASSESSMENT_UNKNOWN")
    @APIResponse(responseCode = "409", description = "QUESTION_SET_NOT_YET")
    @APIResponse(
            responseCode = "422",
            description = "ANSWER_TO_NOTHING, ANSWER_TWICE, ANSWER_DOES_NOT_FIT or ANSWER_MISSING, with the question")
    public Uni<Response> answer(@RestPath UUID id, @NotNull @Valid AnswersRequest request) {
        var scope = caller.scope();
        var sheet = request.toSheet(ids.next(), id, scope.name(), clock.instant());
        return answers.once(
                request,
                tx -> commands.answer(tx, scope, sheet)
                        .map(kept -> Answer.created(URI.create("/cases/" + id + "/answers"), AnswersView.of(kept))));
    }

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.GATEKEEPER, Roles.COMMISSIONER})
    @Cancellable(false)
    @Operation(summary = "Show all answers about a case, the first ones first, each with its version")
    @APIResponse(responseCode = "404", description = "CASE_UNKNOWN")
    public Uni<List<AnswersView>> all(@RestPath UUID id) {
        return questions
                .answers(caller.scope(), id)
                .map(all -> all.stream().map(AnswersView::of).toList());
    }
}
