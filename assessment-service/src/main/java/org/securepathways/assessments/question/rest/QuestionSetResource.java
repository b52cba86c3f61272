package org.securepathways.assessments.question.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.assessments.question.QuestionCommands;
import org.securepathways.assessments.question.rest.QuestionSetRequest.QuestionSetView;
import org.securepathways.assessments.question.store.QuestionQuery;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rest.Answer;
import org.securepathways.kit.rest.Answers;

/** Sets of questions over HTTP. */
@Path("/question-sets")
@Tag(name = "Questions")
class QuestionSetResource {
    private final Answers answers;
    private final QuestionCommands commands;
    private final QuestionQuery questions;
    private final Caller caller;

    QuestionSetResource(Answers answers, QuestionCommands commands, QuestionQuery questions, Caller caller) {
        this.answers = answers;
        this.commands = commands;
        this.questions = questions;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.COMMISSIONER)
    @Cancellable(false)
    @Operation(summary = "Publish the next version of a set of questions, which applies from its day and never changes")
    @APIResponse(responseCode = "201", description = "Published")
    @APIResponse(responseCode = "422", description = "QUESTION_SET_INVALID or QUESTION_SET_BACKDATED")
    public Uni<Response> publish(@NotNull @Valid QuestionSetRequest request) {
        var scope = caller.scope();
        return answers.once(
                request,
                tx -> commands.publish(tx, scope, request.toSet())
                        .map(set -> Answer.created(
                                URI.create("/question-sets/" + set.code() + "/versions/" + set.version()),
                                QuestionSetView.of(set))));
    }

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.GATEKEEPER, Roles.COMMISSIONER, Roles.OVERSIGHT})
    @Cancellable(false)
    @Operation(
            summary = "List every version of every set, by code, the latest first",
            description = "For the next page, give code and version of the last one as afterCode and afterVersion.")
    public Uni<List<QuestionSetView>> list(
            @RestQuery @DefaultValue("") @Pattern(regexp = "|" + QuestionSetRequest.CODE) String afterCode,
            @RestQuery @DefaultValue("0") @Min(0) int afterVersion,
            @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return questions
                .page(caller.scope(), afterCode, afterVersion, limit)
                .map(page -> page.stream().map(QuestionSetView::of).toList());
    }

    @GET
    @Path("/{code}/versions/{version}")
    @RolesAllowed({Roles.ASSESSOR, Roles.GATEKEEPER, Roles.COMMISSIONER, Roles.OVERSIGHT})
    @Cancellable(false)
    @Operation(summary = "Show one version of a set, as it was published")
    @APIResponse(responseCode = "404", description = "QUESTION_SET_UNKNOWN")
    public Uni<QuestionSetView> one(@RestPath String code, @RestPath int version) {
        return questions.one(caller.scope(), code, version).map(QuestionSetView::of);
    }

    @GET
    @Path("/{code}/difference")
    @RolesAllowed({Roles.ASSESSOR, Roles.GATEKEEPER, Roles.COMMISSIONER, Roles.OVERSIGHT})
    @Cancellable(false)
    @Operation(summary = "Tell what became of the questions from one version to another")
    @APIResponse(responseCode = "404", description = "QUESTION_SET_UNKNOWN")
    public Uni<DifferenceView> difference(
            @RestPath String code, @RestQuery @NotNull Integer from, @RestQuery @NotNull Integer to) {
        return questions
                .difference(caller.scope(), code, from, to)
                .map(difference -> DifferenceView.of(code, from, to, difference));
    }
}
