package org.securepathways.referrals.referral.rest;

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
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rest.Answer;
import org.securepathways.kit.rest.Answers;
import org.securepathways.referrals.referral.Judgement;
import org.securepathways.referrals.referral.ProgressCommands;

/** Urgency, and who answers for an emergency, over HTTP. */
@Path("/referrals/{id}")
@Tag(name = "Emergencies and urgency")
public class UrgencyResource {
    private final ProgressCommands commands;
    private final Answers answers;
    private final Caller caller;

    UrgencyResource(ProgressCommands commands, Answers answers, Caller caller) {
        this.commands = commands;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Path("/acknowledgement")
    @RolesAllowed({Roles.GATEKEEPER, Roles.ASSESSOR, Roles.COMMISSIONER})
    @Cancellable(false)
    @Operation(summary = "Answer for an emergency: the alarm ends")
    public Uni<Response> acknowledge(@RestPath UUID id, @NotNull @Valid AcknowledgementRequest request) {
        var scope = caller.scope();
        return answers.once(
                request,
                tx -> commands.acknowledge(tx, scope, id, request.acknowledgedAt())
                        .map(referral -> Answer.ok(ReferralView.of(referral))));
    }

    @POST
    @Path("/urgency")
    @RolesAllowed({Roles.INREACH, Roles.GATEKEEPER, Roles.ASSESSOR})
    @Cancellable(false)
    @Operation(summary = "Judge the urgency anew; it orders work, no clock follows it")
    public Uni<Response> judge(@RestPath UUID id, @NotNull @Valid UrgencyRequest request) {
        var scope = caller.scope();
        return answers.once(
                request,
                tx -> commands.judge(
                                tx,
                                scope,
                                id,
                                new Judgement(request.urgency(), request.urgencyGround()),
                                request.changedAt(),
                                request.contact())
                        .map(referral -> Answer.ok(ReferralView.of(referral))));
    }
}
