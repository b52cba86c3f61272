package org.securepathways.referrals.newrisk.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rest.Answer;
import org.securepathways.kit.rest.Answers;
import org.securepathways.referrals.newrisk.NewRiskCommands;
import org.securepathways.referrals.newrisk.store.NewRiskQuery;

/** The risks that others told of the person of a referral, over HTTP. */
@Path("/referrals/{id}/new-risks")
@Tag(name = "New risks")
public class NewRiskResource {
    private final NewRiskCommands commands;
    private final NewRiskQuery risks;
    private final Answers answers;
    private final Caller caller;

    NewRiskResource(NewRiskCommands commands, NewRiskQuery risks, Answers answers, Caller caller) {
        this.commands = commands;
        this.risks = risks;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.INREACH, Roles.ASSESSOR, Roles.GATEKEEPER})
    @Cancellable(false)
    @Operation(summary = "Read what others told of this person")
    public Uni<List<NewRiskView>> all(@RestPath UUID id) {
        return risks.all(caller.scope(), id)
                .map(told -> told.stream().map(NewRiskView::of).toList());
    }

    @POST
    @Path("/{risk}/reading")
    @RolesAllowed({Roles.INREACH, Roles.ASSESSOR, Roles.GATEKEEPER})
    @Cancellable(false)
    @Operation(summary = "Say that your side has read it: it leaves your worklist")
    @APIResponse(responseCode = "204", description = "Kept; the first time stands")
    public Uni<Response> read(@RestPath UUID id, @RestPath UUID risk) {
        var scope = caller.scope();
        return answers.once(null, tx -> commands.read(tx, scope, id, risk).map(done -> Answer.done()));
    }
}
