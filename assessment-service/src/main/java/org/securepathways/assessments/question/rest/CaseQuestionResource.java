package org.securepathways.assessments.question.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.assessments.question.rest.QuestionSetRequest.QuestionSetView;
import org.securepathways.assessments.question.store.QuestionQuery;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;

/** What is asked about a case, over HTTP. */
@Path("/cases/{id}/question-sets")
@Tag(name = "Questions")
class CaseQuestionResource {
    private final QuestionQuery questions;
    private final Caller caller;
    private final Clock clock;

    CaseQuestionResource(QuestionQuery questions, Caller caller, Clock clock) {
        this.questions = questions;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.GATEKEEPER, Roles.COMMISSIONER})
    @Cancellable(false)
    @Operation(summary = "Show the questions that apply to a case today, by its care pathway and the level wanted")
    @APIResponse(responseCode = "404", description = "CASE_UNKNOWN: there is none, or none you may see")
    public Uni<List<QuestionSetView>> asked(@RestPath UUID id) {
        return questions
                .of(caller.scope(), id, LocalDate.ofInstant(clock.instant(), Moment.LONDON))
                .map(sets -> sets.stream().map(QuestionSetView::of).toList());
    }
}
