package org.securepathways.referrals.draft.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
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
import org.securepathways.referrals.draft.Draft;
import org.securepathways.referrals.draft.DraftCommands;
import org.securepathways.referrals.draft.DraftRefusal;
import org.securepathways.referrals.draft.store.DraftQuery;
import org.securepathways.referrals.referral.rest.ReferralView;
import org.securepathways.referrals.referral.rest.SubmitReferralRequest;
import org.securepathways.referrals.referral.store.ReleaseLook;

/** Referrals being written, over HTTP; only the team that writes them sees them. */
@Path("/drafts")
@Tag(name = "Drafts")
public class DraftResource {
    private static final Pattern ETAG = Pattern.compile("\"[0-9]{1,18}\"");

    private final DraftCommands commands;
    private final DraftQuery drafts;
    private final DraftText text;
    private final Answers answers;
    private final Caller caller;
    private final ReleaseLook releases;

    DraftResource(
            DraftCommands commands,
            DraftQuery drafts,
            DraftText text,
            Answers answers,
            Caller caller,
            ReleaseLook releases) {
        this.commands = commands;
        this.drafts = drafts;
        this.text = text;
        this.answers = answers;
        this.caller = caller;
        this.releases = releases;
    }

    @POST
    @RolesAllowed(Roles.INREACH)
    @Cancellable(false)
    @Operation(summary = "Begin a draft, with as much as is known")
    @APIResponse(responseCode = "201", description = "Kept, until it expires")
    public Uni<Response> start(@NotNull SubmitReferralRequest request) {
        var scope = caller.scope();
        return answers.once(
                request,
                tx -> commands.start(tx, scope, text.of(request))
                        .map(draft -> Answer.created(URI.create("/drafts/" + draft.id()), changed(draft))));
    }

    @GET
    @RolesAllowed(Roles.INREACH)
    @Cancellable(false)
    @Operation(summary = "List the team's drafts that were not sent, newest first")
    public Uni<List<DraftView>> list() {
        return drafts.ofTeam(caller.scope())
                .map(found -> found.stream().map(this::whole).toList());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.INREACH)
    @Cancellable(false)
    @Operation(summary = "Read a draft")
    @APIResponse(responseCode = "200", description = "The draft; its version is the ETag")
    public Uni<Response> one(@RestPath UUID id) {
        return drafts.one(caller.scope(), id)
                .map(draft -> Response.ok(whole(draft))
                        .tag(Long.toString(draft.version()))
                        .build());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.INREACH)
    @Cancellable(false)
    @Operation(summary = "Replace what a draft says", description = "Takes the ETag of what you read in If-Match.")
    @APIResponse(responseCode = "412", description = "DRAFT_STALE: a colleague changed it meanwhile")
    public Uni<Response> change(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull SubmitReferralRequest request) {
        var scope = caller.scope();
        long version = version(ifMatch);
        return answers.once(
                request,
                tx -> commands.change(tx, scope, id, version, text.of(request))
                        .map(draft -> Answer.ok(changed(draft))));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.INREACH)
    @Cancellable(false)
    @Operation(summary = "Throw a draft away")
    public Uni<Response> discard(@RestPath UUID id) {
        var scope = caller.scope();
        return answers.once(null, tx -> commands.discard(tx, scope, id).map(done -> Answer.done()));
    }

    @POST
    @Path("/{id}/submission")
    @RolesAllowed(Roles.INREACH)
    @Cancellable(false)
    @Operation(
            summary = "Send a draft as a referral",
            description = "Sends it once, however often it is pressed: the answer is the referral it became.")
    @APIResponse(responseCode = "201", description = "Sent")
    @APIResponse(responseCode = "422", description = "DRAFT_INCOMPLETE: not enough to start; missing says what")
    public Uni<Response> send(@RestPath UUID id) {
        var scope = caller.scope();
        return answers.once(
                null,
                tx -> commands.send(tx, scope, id, text::command)
                        .chain(referral -> releases.of(tx.session(), referral)
                                .map(release -> Answer.created(
                                        URI.create("/referrals/" + referral.id()),
                                        ReferralView.of(referral, release)))));
    }

    private DraftView changed(Draft draft) {
        return DraftView.of(draft, text.missing(draft), null);
    }

    private DraftView whole(Draft draft) {
        return DraftView.of(draft, text.missing(draft), text.tree(draft));
    }

    private static long version(String ifMatch) {
        if (ifMatch == null || !ETAG.matcher(ifMatch).matches()) {
            throw RefusedException.of(DraftRefusal.DRAFT_VERSION_REQUIRED, "If-Match");
        }
        return Long.parseLong(ifMatch.replace("\"", ""));
    }
}
