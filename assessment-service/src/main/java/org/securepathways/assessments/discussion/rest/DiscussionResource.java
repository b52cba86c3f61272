package org.securepathways.assessments.discussion.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.assessments.discussion.DiscussionCommands;
import org.securepathways.assessments.discussion.store.DiscussionQuery;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rest.Answer;
import org.securepathways.kit.rest.Answers;
import org.securepathways.kit.time.Ids;

/** What was talked over before there was a referral, over HTTP. */
@Path("/discussions")
@Tag(name = "Discussions")
class DiscussionResource {
    private final Answers answers;
    private final DiscussionCommands commands;
    private final DiscussionQuery discussions;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    DiscussionResource(
            Answers answers,
            DiscussionCommands commands,
            DiscussionQuery discussions,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.answers = answers;
        this.commands = commands;
        this.discussions = discussions;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Roles.INREACH, Roles.UNIT, Roles.ASSESSOR, Roles.GATEKEEPER})
    @Cancellable(false)
    @Operation(summary = "Record a discussion between a prison's team and a unit or region before there is a referral")
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(responseCode = "403", description = "DISCUSSION_NOT_YOURS")
    @APIResponse(responseCode = "422", description = "DISCUSSION_WITH_ONE or TIME_IN_FUTURE")
    public Uni<Response> record(@NotNull @Valid DiscussionRequest request) {
        var scope = caller.scope();
        var told = request.toDiscussion(ids.next());
        return answers.once(
                request,
                tx -> commands.record(tx, scope, told)
                        .map(kept -> Answer.created(URI.create("/discussions/" + kept.id()), DiscussionView.of(kept))));
    }

    @POST
    @Path("/{id}/referral")
    @RolesAllowed({Roles.INREACH, Roles.UNIT, Roles.ASSESSOR, Roles.GATEKEEPER})
    @Cancellable(false)
    @Operation(summary = "Say which referral a discussion led to")
    @APIResponse(responseCode = "200", description = "Linked")
    @APIResponse(responseCode = "404", description = "DISCUSSION_UNKNOWN or CASE_UNKNOWN")
    @APIResponse(responseCode = "409", description = "DISCUSSION_LINKED_ALREADY")
    @APIResponse(responseCode = "422", description = "DISCUSSION_OTHER_PRISON or DISCUSSION_AFTER_REFERRAL")
    public Uni<Response> link(@RestPath UUID id, @NotNull @Valid LinkRequest request) {
        var scope = caller.scope();
        return answers.once(
                request,
                tx -> commands.link(tx, scope, id, request.referralId())
                        .map(linked -> Answer.ok(DiscussionView.of(linked))));
    }

    @POST
    @Path("/{id}/referral/undo")
    @RolesAllowed({Roles.INREACH, Roles.UNIT, Roles.ASSESSOR, Roles.GATEKEEPER})
    @Cancellable(false)
    @Operation(summary = "Say that a discussion did not lead to the referral it is linked to")
    @APIResponse(responseCode = "200", description = "No longer linked")
    @APIResponse(responseCode = "404", description = "DISCUSSION_UNKNOWN")
    @APIResponse(responseCode = "409", description = "DISCUSSION_NOT_LINKED")
    public Uni<Response> unlink(@RestPath UUID id) {
        var scope = caller.scope();
        return answers.once(null, tx -> commands.unlink(tx, scope, id).map(kept -> Answer.ok(DiscussionView.of(kept))));
    }

    @GET
    @RolesAllowed({Roles.INREACH, Roles.UNIT, Roles.ASSESSOR, Roles.GATEKEEPER, Roles.COMMISSIONER, Roles.OVERSIGHT})
    @Cancellable(false)
    @Operation(
            summary = "List discussions, the latest first",
            description = "For the next page, give the last id of this one as after.")
    public Uni<List<DiscussionView>> list(
            @RestQuery Optional<@Pattern(regexp = "[A-Z]{3}") String> prison,
            @RestQuery Optional<@Pattern(regexp = "[A-Z0-9]{3,10}") String> organisation,
            @RestQuery Optional<UUID> after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return discussions
                .page(caller.scope(), prison, organisation, after, limit)
                .map(page -> page.stream().map(DiscussionView::of).toList());
    }

    @GET
    @Path("/pairs")
    @RolesAllowed({Roles.INREACH, Roles.UNIT, Roles.ASSESSOR, Roles.GATEKEEPER, Roles.COMMISSIONER, Roles.OVERSIGHT})
    @Cancellable(false)
    @Operation(
            summary = "Show what lies between prisons and units: discussions, referrals they led to, trust",
            description = "For the next page, give prison and organisation of the last one, as in LEI.X9A01, as after.")
    public Uni<List<PairView>> pairs(
            @RestQuery Optional<@Pattern(regexp = "[A-Z]{3}") String> prison,
            @RestQuery Optional<@Pattern(regexp = "[A-Z0-9]{3,10}") String> organisation,
            @RestQuery Optional<@Pattern(regexp = "[A-Z]{3}\\.[A-Z0-9]{3,10}") String> after,
            @RestQuery @DefaultValue("100") @Min(1) @Max(500) int limit) {
        var today = LocalDate.ofInstant(clock.instant(), Moment.LONDON);
        return discussions
                .pairs(caller.scope(), prison, organisation, after, today, limit)
                .map(page -> page.stream().map(PairView::of).toList());
    }
}
