package org.securepathways.referrals.referral.rest;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rest.Answer;
import org.securepathways.kit.rest.Answers;
import org.securepathways.referrals.referral.ProgressCommands;
import org.securepathways.referrals.referral.Starts;
import org.securepathways.referrals.referral.store.FactQuery;
import org.securepathways.referrals.referral.store.FactQuery.Fact;

/** Starts that are disputed, and all that was ever told of a referral, over HTTP. */
@Path("/referrals/{id}")
@Tag(name = "Facts")
public class FactResource {
    private final ProgressCommands commands;
    private final FactQuery facts;
    private final Answers answers;
    private final Caller caller;

    FactResource(ProgressCommands commands, FactQuery facts, Answers answers, Caller caller) {
        this.commands = commands;
        this.facts = facts;
        this.answers = answers;
        this.caller = caller;
    }

    /** What was held or ruled. */
    public record Made(UUID id) {}

    @POST
    @Path("/start-claims")
    @RolesAllowed({
        Roles.INREACH,
        Roles.CUSTODY,
        Roles.GATEKEEPER,
        Roles.ASSESSOR,
        Roles.COMMISSIONER,
        Roles.MOJ,
        Roles.ADJUDICATOR
    })
    @Cancellable(false)
    @Operation(summary = "Claim that a clock started at another time")
    public Uni<Response> claim(@RestPath UUID id, @NotNull @Valid StartClaimRequest request) {
        var scope = caller.scope();
        return answers.once(
                request,
                tx -> commands.claim(
                                tx,
                                scope,
                                id,
                                request.milestone(),
                                commands.said(scope, request.claimedAt(), request.evidence()))
                        .map(claim -> Answer.created(URI.create("/referrals/" + id + "/starts"), new Made(claim))));
    }

    @POST
    @Path("/start-rulings")
    @RolesAllowed(Roles.ADJUDICATOR)
    @Cancellable(false)
    @Operation(summary = "Rule which start holds")
    public Uni<Response> rule(@RestPath UUID id, @NotNull @Valid StartRulingRequest request) {
        var scope = caller.scope();
        return answers.once(
                request,
                tx -> commands.rule(tx, scope, id, request.milestone(), request.ruledAt(), request.upheldClaim())
                        .map(ruling -> Answer.created(URI.create("/referrals/" + id + "/starts"), new Made(ruling))));
    }

    @GET
    @Path("/starts")
    @RolesAllowed({
        Roles.INREACH,
        Roles.CUSTODY,
        Roles.GATEKEEPER,
        Roles.ASSESSOR,
        Roles.COMMISSIONER,
        Roles.MOJ,
        Roles.ADJUDICATOR
    })
    @Cancellable(false)
    @Operation(summary = "Read each start: every party's figure, what was ruled, and which holds")
    public Uni<List<Starts>> starts(@RestPath UUID id) {
        return facts.starts(caller.scope(), id);
    }

    @GET
    @Path("/history")
    @RolesAllowed({Roles.INREACH, Roles.GATEKEEPER, Roles.ASSESSOR, Roles.COMMISSIONER, Roles.MOJ, Roles.ADJUDICATOR})
    @Cancellable(false)
    @Operation(summary = "Read all that was told of a referral: what, when, by whom, and what it said before")
    public Uni<List<Fact>> history(@RestPath UUID id) {
        return facts.all(caller.scope(), id);
    }
}
