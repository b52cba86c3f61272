package org.securepathways.referrals.caseload.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import org.securepathways.contracts.Moment;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rest.Answer;
import org.securepathways.kit.rest.Answers;
import org.securepathways.referrals.caseload.CaseloadCommands;
import org.securepathways.referrals.caseload.Entry;
import org.securepathways.referrals.caseload.store.CaseloadQuery;
import org.securepathways.referrals.person.PrisonNumber;
import org.securepathways.referrals.release.Releasing;

/** A team's long-term caseload, and whom of it release comes near without a referral, over HTTP. */
@Path("/caseload")
@Tag(name = "Caseload")
public class CaseloadResource {
    private final CaseloadCommands commands;
    private final CaseloadQuery caseload;
    private final Answers answers;
    private final Caller caller;
    private final Clock clock;

    CaseloadResource(CaseloadCommands commands, CaseloadQuery caseload, Answers answers, Caller caller, Clock clock) {
        this.commands = commands;
        this.caseload = caseload;
        this.answers = answers;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.INREACH)
    @Cancellable(false)
    @Operation(
            summary = "Put somebody on your team's caseload",
            description = "Dates are asked only where the prison's feed does not tell them; the later word stands.")
    @APIResponse(responseCode = "201", description = "On the list")
    @APIResponse(responseCode = "404", description = "NOT_HELD_HERE: the feed says the person is elsewhere")
    @APIResponse(responseCode = "409", description = "ALREADY_ON_CASELOAD")
    public Uni<Response> register(@NotNull @Valid CaseloadRequest request) {
        var scope = caller.scope();
        var number = new PrisonNumber(request.prisonNumber());
        var dates = new Releasing.Dates(request.conditionalReleaseDate(), request.sentenceExpiryDate());
        return answers.once(
                request,
                tx -> commands.register(tx, scope, number, request.reason(), request.custodyStatus(), dates)
                        .map(entry ->
                                Answer.created(URI.create("/caseload/" + entry.id()), EntryView.of(entry, today()))));
    }

    @POST
    @Path("/{id}/ending")
    @RolesAllowed(Roles.INREACH)
    @Cancellable(false)
    @Operation(summary = "Take somebody off your team's caseload")
    @APIResponse(responseCode = "204", description = "Off the list")
    public Uni<Response> end(@RestPath UUID id, @NotNull @Valid CaseloadEndRequest request) {
        var scope = caller.scope();
        return answers.once(
                request, tx -> commands.end(tx, scope, id, request.reason()).map(done -> Answer.done()));
    }

    @GET
    @RolesAllowed(Roles.INREACH)
    @Cancellable(false)
    @Operation(summary = "List your team's caseload", description = "For the next page, give the last id as after.")
    public Uni<List<EntryView>> all(
            @RestQuery Optional<UUID> after, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return caseload.all(caller.scope(), after.orElse(null), limit).map(this::views);
    }

    @GET
    @Path("/early-warnings")
    @RolesAllowed(Roles.INREACH)
    @Cancellable(false)
    @Operation(
            summary = "List whom of your caseload release comes near without an open referral, nearest first",
            description = "For the next page, give the last id as after.")
    public Uni<List<EntryView>> near(
            @RestQuery Optional<UUID> after, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return caseload.near(caller.scope(), after.orElse(null), limit).map(this::views);
    }

    private List<EntryView> views(List<Entry> entries) {
        return entries.stream().map(entry -> EntryView.whole(entry, today())).toList();
    }

    private LocalDate today() {
        return Moment.of(clock.instant()).londonDay();
    }
}
