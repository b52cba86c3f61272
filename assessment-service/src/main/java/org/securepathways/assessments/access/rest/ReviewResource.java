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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.assessments.access.ReviewCommands;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rest.Answer;
import org.securepathways.kit.rest.Answers;
import org.securepathways.kit.time.Ids;

/** Takes reviews of waiting patients. */
@Path("/cases/{id}/reviews")
@Tag(name = "Waiting")
class ReviewResource {
    private final Answers answers;
    private final ReviewCommands commands;
    private final Caller caller;
    private final Ids ids;

    ReviewResource(Answers answers, ReviewCommands commands, Caller caller, Ids ids) {
        this.answers = answers;
        this.commands = commands;
        this.caller = caller;
        this.ids = ids;
    }

    @POST
    @RolesAllowed({Roles.INREACH, Roles.ASSESSOR})
    @Cancellable(false)
    @Operation(summary = "Record that a waiting patient was seen again; a change ends the assessment's currency")
    @APIResponse(responseCode = "201", description = "Recorded; its events follow")
    @APIResponse(responseCode = "404", description = "CASE_UNKNOWN: there is none, or none you may see")
    @APIResponse(responseCode = "409", description = "CASE_CLOSED or CASE_MERGED")
    @APIResponse(responseCode = "422", description = "TIME_IN_FUTURE")
    public Uni<Response> review(@RestPath UUID id, @NotNull @Valid ReviewRequest request) {
        var scope = caller.scope();
        var review = request.toReview(ids.next());
        return answers.once(
                request,
                tx -> commands.review(tx, scope, id, review)
                        .map(seen -> Answer.created(CaseAddress.of(id), ReviewView.of(id, review, seen))));
    }
}
