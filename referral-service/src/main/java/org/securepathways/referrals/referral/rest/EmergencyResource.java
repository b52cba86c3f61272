package org.securepathways.referrals.referral.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rest.Answer;
import org.securepathways.kit.rest.Answers;
import org.securepathways.kit.time.Ids;
import org.securepathways.referrals.person.PrisonNumber;
import org.securepathways.referrals.referral.ReferralCommands;

/** Emergencies, over HTTP. */
@Path("/emergencies")
@Tag(name = "Emergencies and urgency")
public class EmergencyResource {
    private final ReferralCommands referrals;
    private final Answers answers;
    private final Caller caller;
    private final Ids ids;

    EmergencyResource(ReferralCommands referrals, Answers answers, Caller caller, Ids ids) {
        this.referrals = referrals;
        this.answers = answers;
        this.caller = caller;
        this.ids = ids;
    }

    @POST
    @RolesAllowed(Roles.INREACH)
    @Cancellable(false)
    @Operation(
            summary = "Raise an emergency with what is known",
            description = "Taken at once, told again until somebody answers for it, completed afterwards.")
    @APIResponse(responseCode = "201", description = "Taken; everybody who receives referrals is told")
    @APIResponse(
            responseCode = "409",
            description = "REFERRAL_ALREADY_OPEN: judge the urgency of that referral anew instead")
    public Uni<Response> raise(@NotNull @Valid EmergencyRequest request) {
        var scope = caller.scope();
        var id = ids.next();
        return answers.once(
                request,
                tx -> referrals
                        .raise(
                                tx,
                                scope,
                                id,
                                new PrisonNumber(request.prisonNumber()),
                                request.urgencyGround(),
                                request.contact(),
                                request.raisedAt())
                        .map(referral -> Answer.created(URI.create("/referrals/" + id), ReferralView.of(referral))));
    }
}
