package org.securepathways.referrals.newrisk.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rest.Answer;
import org.securepathways.kit.rest.Answers;
import org.securepathways.referrals.newrisk.NewRiskCommands;
import org.securepathways.referrals.person.PrisonNumber;

/** What anybody who meets a person can tell of a risk, over HTTP. */
@Path("/new-risks")
@Tag(name = "New risks")
public class TellingResource {
    private final NewRiskCommands commands;
    private final Answers answers;
    private final Caller caller;

    TellingResource(NewRiskCommands commands, Answers answers, Caller caller) {
        this.commands = commands;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.INREACH, Roles.CUSTODY, Roles.ASSESSOR, Roles.GATEKEEPER, Roles.UNIT})
    @Cancellable(false)
    @Operation(
            summary = "Tell of a new risk in a person, whoever has their referral",
            description =
                    "Always answered the same: you are not told whether the person is referred. Those who have the"
                            + " referral see it on their worklists, also where it is made later.")
    @APIResponse(responseCode = "202", description = "Taken, and brought to whoever has the referral")
    @APIResponse(responseCode = "422", description = "A number or a time that cannot be right")
    public Uni<Response> tell(@NotNull @Valid NewRiskRequest request) {
        var scope = caller.scope();
        var number = new PrisonNumber(request.prisonNumber());
        return answers.once(
                request,
                tx -> commands.tell(
                                tx, scope, number, request.risk(), request.seenAt(), request.contact(), request.words())
                        .map(done -> Answer.taken()));
    }
}
