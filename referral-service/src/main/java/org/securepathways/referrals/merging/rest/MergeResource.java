package org.securepathways.referrals.merging.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rest.Answer;
import org.securepathways.kit.rest.Answers;
import org.securepathways.kit.store.Tx;
import org.securepathways.referrals.merging.Merge;
import org.securepathways.referrals.merging.MergeCommands;
import org.securepathways.referrals.merging.store.MergeQuery;
import org.securepathways.referrals.person.PrisonNumber;

/** Merges over HTTP. */
@Path("/merges")
@Tag(name = "Merges")
public class MergeResource {
    private final MergeCommands commands;
    private final MergeQuery merges;
    private final Answers answers;
    private final Caller caller;

    MergeResource(MergeCommands commands, MergeQuery merges, Answers answers, Caller caller) {
        this.commands = commands;
        this.merges = merges;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.INREACH, Roles.GATEKEEPER, Roles.COMMISSIONER, Roles.ADJUDICATOR})
    @Cancellable(false)
    @Operation(
            summary = "Say that two referrals, or two prison numbers, are of one person",
            description = "Of two open referrals the one whose clock started first goes on, the other is MERGED into"
                    + " it. Said again, the answer is the merge that holds.")
    @APIResponse(responseCode = "201", description = "Merged, and on disk; the events follow")
    @APIResponse(responseCode = "403", description = "NOT_YOURS_TO_MERGE: another team's referral would change")
    public Uni<Response> merge(@NotNull @Valid MergeRequest request) {
        var scope = caller.scope();
        boolean ofReferrals = request.isOfReferrals();
        return answers.once(
                request,
                tx -> (ofReferrals ? mergeReferrals(tx, scope, request) : mergeNumbers(tx, scope, request))
                        .chain(merge -> merges.one(tx, scope, merge.id()))
                        .map(found -> Answer.created(
                                URI.create("/merges/" + found.merge().id()), MergeView.of(found))));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.INREACH, Roles.GATEKEEPER, Roles.COMMISSIONER, Roles.ADJUDICATOR, Roles.ASSESSOR, Roles.MOJ})
    @Cancellable(false)
    @Operation(summary = "Read a merge: who said it when, and how the referrals of both stand")
    public Uni<MergeView> one(@RestPath UUID id) {
        return merges.one(caller.scope(), id).map(MergeView::of);
    }

    @POST
    @Path("/{id}/undo")
    @RolesAllowed({Roles.GATEKEEPER, Roles.ADJUDICATOR})
    @Cancellable(false)
    @Operation(
            summary = "Undo a merge, with the reason",
            description = "Each referral goes on by itself, as it stood; what was done on the other one stays there.")
    public Uni<Response> undo(@RestPath UUID id, @NotNull @Valid UndoMergeRequest request) {
        var scope = caller.scope();
        return answers.once(
                request,
                tx -> merges.one(tx, scope, id)
                        .chain(() -> commands.undo(tx, scope, id, request.reason()))
                        .chain(merge -> merges.one(tx, scope, merge.id()))
                        .map(found -> Answer.ok(MergeView.of(found))));
    }

    private Uni<Merge> mergeReferrals(Tx tx, AccessScope scope, MergeRequest request) {
        return commands.mergeReferrals(tx, scope, request.keptReferral(), request.removedReferral(), request.reason());
    }

    private Uni<Merge> mergeNumbers(Tx tx, AccessScope scope, MergeRequest request) {
        return commands.mergeNumbers(
                tx,
                scope,
                new PrisonNumber(request.keptPrisonNumber()),
                new PrisonNumber(request.removedPrisonNumber()),
                request.reason());
    }
}
