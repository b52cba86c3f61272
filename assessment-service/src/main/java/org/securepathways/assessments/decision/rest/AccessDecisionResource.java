package org.securepathways.assessments.decision.rest;

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
import org.securepathways.assessments.access.rest.CaseAddress;
import org.securepathways.assessments.access.rest.DecisionView;
import org.securepathways.assessments.decision.DecisionCommands;
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
    private final DecisionCommands commands;
    private final Caller caller;
    private final Ids ids;

    AccessDecisionResource(Answers answers, DecisionCommands commands, Caller caller, Ids ids) {
        this.answers = answers;
        this.commands = commands;
        this.caller = caller;
        this.ids = ids;
    }

    @POST
    @RolesAllowed(Roles.GATEKEEPER)
    @Cancellable(false)
    @Operation(
            summary = "Record the access meeting's decision",
            description = "A refusal can become an admission. Any other decision names the one it supersedes, and why. "
                    + "Of a case on a list, or of a region with a meeting to come, only an EMERGENCY or URGENT one is "
                    + "decided between meetings.")
    @APIResponse(responseCode = "201", description = "Recorded; its event follows")
    @APIResponse(
            responseCode = "409",
            description = "NO_ASSESSMENT, ALREADY_DECIDED, CASE_CLOSED, DECISION_NOT_STANDING, NOT_LISTED, "
                    + "OUT_OF_CYCLE_NOT_URGENT, NO_OPEN_APPEAL")
    @APIResponse(
            responseCode = "422",
            description = "ADMISSION_INCOMPLETE, OUTCOME_INCOMPLETE, DETAIL_NOT_FOR_OUTCOME, LEVEL_WITHOUT_ADMISSION, "
                    + "LEVEL_NOT_FOR_SERVICE, SUPERSEDING_INCOMPLETE, DECIDED_BEFORE_STANDING, SITTING_CONTRADICTS, "
                    + "DECIDED_BEFORE_MEETING, TIME_IN_FUTURE")
    @APIResponse(responseCode = "404", description = "CASE_UNKNOWN: there is none, or none you may see")
    @APIResponse(
            responseCode = "503",
            description = "CASE_NOT_YET_KNOWN: news of a young case is still on its way; ask again in a second")
    public Uni<Response> decide(@RestPath UUID id, @NotNull @Valid DecisionRequest request) {
        var scope = caller.scope();
        var asked = request.asked(ids.next());
        return answers.once(
                request,
                tx -> commands.decide(tx, scope, id, asked)
                        .map(decided -> Answer.created(CaseAddress.of(id), DecisionView.of(id, decided))));
    }
}
