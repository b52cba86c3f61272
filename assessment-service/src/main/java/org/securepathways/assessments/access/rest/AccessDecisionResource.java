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
    public Uni<Response> decide(@RestPath UUID id, @NotNull @Valid DecisionRequest request) {
        var scope = caller.scope();
        var decision = request.toDecision(ids.next());
        return answers.once(
                request,
                tx -> commands.decide(tx, scope, id, decision)
                        .map(decided -> Answer.created(CaseAddress.of(id), DecisionView.of(id, decided))));
    }
}
