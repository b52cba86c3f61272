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
import org.securepathways.referrals.referral.ProgressCommands;

/** The way of a referral to the receiving service, over HTTP. */
@Path("/referrals/{id}")
@Tag(name = "Progress")
public class ProgressResource {
    private final ProgressCommands commands;
    private final Answers answers;
    private final Caller caller;

    ProgressResource(ProgressCommands commands, Answers answers, Caller caller) {
        this.commands = commands;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Path("/receipt")
    @RolesAllowed({Roles.GATEKEEPER, Roles.ASSESSOR})
    @Cancellable(false)
    @Operation(summary = "The receiving service has it")
    public Uni<Response> receive(@RestPath UUID id, @NotNull @Valid StepRequest request) {
        var scope = caller.scope();
        return answers.once(
                request,
                tx -> commands.receive(tx, scope, id, request.at(), request.evidence())
                        .map(referral -> Answer.ok(ReferralView.of(referral))));
    }

    @POST
    @Path("/completion")
    @RolesAllowed({Roles.GATEKEEPER, Roles.ASSESSOR})
    @Cancellable(false)
    @Operation(summary = "The receiving service has all it asks for")
    public Uni<Response> complete(@RestPath UUID id, @NotNull @Valid StepRequest request) {
        var scope = caller.scope();
        return answers.once(
                request,
                tx -> commands.complete(tx, scope, id, request.at(), request.evidence())
                        .map(referral -> Answer.ok(ReferralView.of(referral))));
    }

    @POST
    @Path("/return")
    @RolesAllowed({Roles.GATEKEEPER, Roles.ASSESSOR})
    @Cancellable(false)
    @Operation(summary = "Ask for more, with the reason; no clock stops")
    public Uni<Response> giveBack(@RestPath UUID id, @NotNull @Valid ReasonedStepRequest request) {
        var scope = caller.scope();
        return answers.once(
                request,
                tx -> commands.giveBack(tx, scope, id, request.reason(), request.at(), request.evidence())
                        .map(referral -> Answer.ok(ReferralView.of(referral))));
    }

    @POST
    @Path("/resubmission")
    @RolesAllowed(Roles.INREACH)
    @Cancellable(false)
    @Operation(summary = "Send it again; no clock starts again")
    public Uni<Response> resubmit(@RestPath UUID id, @NotNull @Valid StepRequest request) {
        var scope = caller.scope();
        return answers.once(
                request,
                tx -> commands.resubmit(tx, scope, id, request.at(), request.evidence())
                        .map(referral -> Answer.ok(ReferralView.of(referral))));
    }

    @POST
    @Path("/acceptance")
    @RolesAllowed({Roles.GATEKEEPER, Roles.ASSESSOR})
    @Cancellable(false)
    @Operation(summary = "Accept it for assessment")
    public Uni<Response> accept(@RestPath UUID id, @NotNull @Valid StepRequest request) {
        var scope = caller.scope();
        return answers.once(
                request,
                tx -> commands.accept(tx, scope, id, request.at(), request.evidence())
                        .map(referral -> Answer.ok(ReferralView.of(referral))));
    }

    @POST
    @Path("/rejection")
    @RolesAllowed({Roles.GATEKEEPER, Roles.ASSESSOR})
    @Cancellable(false)
    @Operation(summary = "Turn it down, with the reason")
    public Uni<Response> reject(@RestPath UUID id, @NotNull @Valid ReasonedStepRequest request) {
        var scope = caller.scope();
        return answers.once(
                request,
                tx -> commands.reject(tx, scope, id, request.reason(), request.at(), request.evidence())
                        .map(referral -> Answer.ok(ReferralView.of(referral))));
    }

    @POST
    @Path("/milestones")
    @RolesAllowed({Roles.INREACH, Roles.GATEKEEPER, Roles.ASSESSOR})
    @Cancellable(false)
    @Operation(summary = "Tell need, first request or notice, with the evidence")
    public Uni<Response> state(@RestPath UUID id, @NotNull @Valid MilestoneRequest request) {
        var scope = caller.scope();
        return answers.once(
                request,
                tx -> commands.state(
                                tx,
                                scope,
                                id,
                                request.milestone(),
                                commands.said(scope, request.at(), request.evidence()),
                                request.noticeDate())
                        .map(referral -> Answer.ok(ReferralView.of(referral))));
    }

    @POST
    @Path("/reassignment")
    @RolesAllowed({Roles.INREACH, Roles.GATEKEEPER, Roles.COMMISSIONER})
    @Cancellable(false)
    @Operation(summary = "Give it to another prison's team")
    public Uni<Response> reassign(@RestPath UUID id, @NotNull @Valid ReassignmentRequest request) {
        var scope = caller.scope();
        return answers.once(
                request,
                tx -> commands.reassign(tx, scope, id, SubmitReferralRequest.prison(request.prison()), request.at())
                        .map(referral -> Answer.ok(ReferralView.of(referral))));
    }

    @POST
    @Path("/custody")
    @RolesAllowed({Roles.INREACH, Roles.CUSTODY})
    @Cancellable(false)
    @Operation(summary = "Tell that the legal status changed; clocks stay")
    public Uni<Response> changeCustody(@RestPath UUID id, @NotNull @Valid CustodyRequest request) {
        var scope = caller.scope();
        return answers.once(
                request,
                tx -> commands.changeCustody(
                                tx, scope, id, request.custodyStatus(), request.remandedBy(), request.changedAt())
                        .map(referral -> Answer.ok(ReferralView.of(referral))));
    }
}
