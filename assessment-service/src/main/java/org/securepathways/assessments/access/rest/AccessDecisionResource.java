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
import org.securepathways.assessments.access.CaseCommands;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rest.Answer;
import org.securepathways.kit.rest.Answers;
import org.securepathways.kit.time.Ids;

/** Takes what the access meeting recommended. */
@Path("/cases/{id}/access-decision")
@Tag(name = "Access decisions")
class AccessDecisionResource {
    private final Answers answers;
    private final CaseCommands commands;
    private final Caller caller;
    private final Ids ids;

    AccessDecisionResource(Answers answers, CaseCommands commands, Caller caller, Ids ids) {
        this.answers = answers;
        this.commands = commands;
        this.caller = caller;
        this.ids = ids;
    }

    @POST
    @RolesAllowed(Roles.GATEKEEPER)
    @Cancellable(false)
    @Operation(summary = "Record the access meeting's decision; only one against hospital can still become another")
    @APIResponse(responseCode = "201", description = "Recorded; its event follows")
    @APIResponse(responseCode = "409", description = "NO_ASSESSMENT, ALREADY_DECIDED or CASE_CLOSED")
    @APIResponse(
            responseCode = "422",
            description = "ADMISSION_INCOMPLETE, LEVEL_WITHOUT_ADMISSION, LEVEL_NOT_FOR_SERVICE, TIME_IN_FUTURE")
    @APIResponse(responseCode = "404", description = "CASE_UNKNOWN: there is none, or none you may see")
    @APIResponse(
            responseCode = "503",
            description = "CASE_NOT_YET_KNOWN: news of a young case is still on its way; ask again in a second")
    public Uni<Response> decide(@RestPath UUID id, @NotNull @Valid DecisionRequest request) {
        var scope = caller.scope();
        var decision = request.toDecision(ids.next());
        return answers.once(
                request,
                tx -> commands.decide(tx, scope, id, decision)
                        .map(decided -> Answer.created(CaseAddress.of(id), DecisionView.of(id, decided))));
    }
}
