package org.securepathways.referrals.referral.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rest.Answer;
import org.securepathways.kit.rest.Answers;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Database;
import org.securepathways.kit.time.Ids;
import org.securepathways.referrals.referral.ReferralCommands;
import org.securepathways.referrals.referral.ReferralRefusal;
import org.securepathways.referrals.referral.store.ReferralQuery;
import org.securepathways.referrals.referral.store.ReleaseLook;

/** Referrals over HTTP: knows requests and answers, not rules. */
@Path("/referrals")
@Tag(name = "Referrals")
public class ReferralResource {
    private static final Pattern ETAG = Pattern.compile("\"[0-9]{1,18}\"");

    private final ReferralCommands commands;
    private final ReferralQuery referrals;
    private final Answers answers;
    private final Caller caller;
    private final Ids ids;
    private final MergePatch patch;
    private final Database database;
    private final ReleaseLook releases;

    ReferralResource(
            ReferralCommands commands,
            ReferralQuery referrals,
            Answers answers,
            Caller caller,
            Ids ids,
            MergePatch patch,
            Database database,
            ReleaseLook releases) {
        this.commands = commands;
        this.referrals = referrals;
        this.answers = answers;
        this.caller = caller;
        this.ids = ids;
        this.patch = patch;
        this.database = database;
        this.releases = releases;
    }

    @POST
    @RolesAllowed(Roles.INREACH)
    @Cancellable(false)
    @Operation(summary = "Refer a person", description = "Send the same Idempotency-Key to ask again safely.")
    @APIResponse(responseCode = "201", description = "Taken, and on disk; its event follows")
    @APIResponse(responseCode = "409", description = "REFERRAL_ALREADY_OPEN: the person has an open referral")
    @APIResponse(responseCode = "422", description = "An identifier, a code or a time that cannot be right")
    public Uni<Response> submit(@NotNull @Valid SubmitReferralRequest request) {
        var scope = caller.scope();
        var command = request.toCommand(ids.next());
        return answers.once(
                request,
                tx -> commands.submit(tx, scope, command)
                        .chain(referral -> releases.of(tx.session(), referral)
                                .map(release -> Answer.created(
                                        URI.create("/referrals/" + referral.id()),
                                        ReferralView.of(referral, release)))));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.INREACH,
        Roles.CUSTODY,
        Roles.ASSESSOR,
        Roles.GATEKEEPER,
        Roles.COMMISSIONER,
        Roles.MOJ,
        Roles.ADJUDICATOR
    })
    @Cancellable(false)
    @Operation(summary = "Read one referral, with the person it is about")
    @APIResponse(responseCode = "200", description = "The referral; its version is the ETag")
    public Uni<Response> one(@RestPath UUID id) {
        var scope = caller.scope();
        return referrals
                .one(scope, id)
                .chain(referral -> database.read(session -> releases.of(session, referral))
                        .map(release -> Response.ok(ReferralView.whole(referral, scope, release))
                                .tag(Long.toString(referral.version()))
                                .build()));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Roles.INREACH)
    @Cancellable(false)
    @Operation(
            summary = "Correct what a referral says, or complete it",
            description = "Takes the ETag of what you read in If-Match. What was said before is kept.")
    @APIResponse(responseCode = "412", description = "STALE_VERSION: somebody changed it meanwhile")
    @APIResponse(responseCode = "428", description = "IF_MATCH_REQUIRED")
    public Uni<Response> correct(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid CorrectionRequest request) {
        var scope = caller.scope();
        long version = version(ifMatch);
        return answers.once(
                request,
                tx -> commands.correct(
                                tx,
                                scope,
                                id,
                                version,
                                referral -> patch.put(request.referral(), referral),
                                request.reason(),
                                request.correctsEvent())
                        .map(referral -> Answer.ok(ReferralView.of(referral))));
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(Roles.INREACH)
    @Cancellable(false)
    @Operation(summary = "Take a referral back, with the reason")
    public Uni<Response> withdraw(@RestPath UUID id, @NotNull @Valid WithdrawReferralRequest request) {
        var scope = caller.scope();
        return answers.once(
                request,
                tx -> commands.withdraw(tx, scope, id, request.reason(), request.withdrawnAt())
                        .map(referral -> Answer.ok(ReferralView.of(referral))));
    }

    @POST
    @Path("/{id}/withdrawal/undo")
    @RolesAllowed(Roles.INREACH)
    @Cancellable(false)
    @Operation(summary = "Undo a withdrawal that was a mistake: all is as it was, and no clock lost a day")
    public Uni<Response> undoWithdrawal(@RestPath UUID id, @NotNull @Valid UndoWithdrawalRequest request) {
        var scope = caller.scope();
        return answers.once(
                request,
                tx -> commands.undoWithdrawal(tx, scope, id, request.reason(), request.undoneAt())
                        .map(referral -> Answer.ok(ReferralView.of(referral))));
    }

    private static long version(String ifMatch) {
        if (ifMatch == null || !ETAG.matcher(ifMatch).matches()) {
            throw RefusedException.of(ReferralRefusal.IF_MATCH_REQUIRED, "If-Match");
        }
        return Long.parseLong(ifMatch.replace("\"", ""));
    }
}
