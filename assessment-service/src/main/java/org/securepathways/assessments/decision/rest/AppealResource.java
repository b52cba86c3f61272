package org.securepathways.assessments.decision.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.assessments.decision.AppealCommands;
import org.securepathways.assessments.decision.store.DecisionQuery;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rest.Answer;
import org.securepathways.kit.rest.Answers;

/** Takes appeals and what became of them; an appeal that is upheld is a decision of its own. */
@Path("/cases/{id}/access-decision/appeals")
@Tag(name = "Access decisions")
class AppealResource {
    private final Answers answers;
    private final AppealCommands commands;
    private final DecisionQuery decisions;
    private final Caller caller;

    AppealResource(Answers answers, AppealCommands commands, DecisionQuery decisions, Caller caller) {
        this.answers = answers;
        this.commands = commands;
        this.decisions = decisions;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.INREACH, Roles.UNIT})
    @Cancellable(false)
    @Operation(summary = "Appeal against the decision that stands; it stands until another supersedes it")
    @APIResponse(responseCode = "201", description = "Recorded; its event follows")
    @APIResponse(
            responseCode = "409",
            description = "NOTHING_TO_APPEAL, APPEAL_OPEN, APPEAL_WINDOW_CLOSED, CASE_CLOSED")
    @APIResponse(responseCode = "422", description = "APPEAL_BEFORE_DECISION, TIME_IN_FUTURE")
    public Uni<Response> make(@RestPath UUID id, @NotNull @Valid AppealRequest request) {
        var scope = caller.scope();
        return answers.once(
                request,
                tx -> commands.make(tx, scope, id, request.ground(), request.words(), request.at())
                        .map(made -> Answer.created(
                                URI.create("/cases/" + id + "/access-decision/appeals"), AppealView.of(made))));
    }

    @POST
    @Path("/{appeal}/dismissal")
    @RolesAllowed({Roles.GATEKEEPER, Roles.ADJUDICATOR})
    @Cancellable(false)
    @Operation(summary = "Record that the appeal was dismissed: the decision stands")
    @APIResponse(responseCode = "409", description = "APPEAL_ENDED")
    public Uni<Response> dismiss(@RestPath UUID id, @RestPath UUID appeal, @NotNull @Valid AppealEndRequest request) {
        var scope = caller.scope();
        return answers.once(
                request,
                tx -> commands.dismiss(tx, scope, id, appeal, request.words(), request.at())
                        .map(ended -> Answer.ok(AppealView.of(ended))));
    }

    @POST
    @Path("/{appeal}/withdrawal")
    @RolesAllowed({Roles.INREACH, Roles.UNIT})
    @Cancellable(false)
    @Operation(summary = "Take the appeal back")
    @APIResponse(responseCode = "409", description = "APPEAL_ENDED")
    public Uni<Response> withdraw(@RestPath UUID id, @RestPath UUID appeal, @NotNull @Valid AppealEndRequest request) {
        var scope = caller.scope();
        return answers.once(
                request,
                tx -> commands.withdraw(tx, scope, id, appeal, request.words(), request.at())
                        .map(ended -> Answer.ok(AppealView.of(ended))));
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
    @Operation(summary = "Read all appeals of a case")
    public Uni<List<AppealView>> all(@RestPath UUID id) {
        return decisions
                .appeals(caller.scope(), id)
                .map(appeals -> appeals.stream().map(AppealView::of).toList());
    }
}
