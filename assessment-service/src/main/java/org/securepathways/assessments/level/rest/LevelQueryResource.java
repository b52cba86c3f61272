package org.securepathways.assessments.level.rest;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.assessments.level.LevelCommands;
import org.securepathways.assessments.level.QueriedLevel;
import org.securepathways.assessments.level.store.PriceList;
import org.securepathways.assessments.level.store.QueriedLevelQuery;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rest.Answer;
import org.securepathways.kit.rest.Answers;

/** The Ministry's queries on the level recommended for one case. */
@Path("/cases/{id}/level-queries")
@Tag(name = "Level queries")
class LevelQueryResource {
    private static final int A_YEAR = 365;

    private final Answers answers;
    private final LevelCommands commands;
    private final QueriedLevelQuery queries;
    private final PriceList prices;
    private final Caller caller;
    private final Clock clock;

    LevelQueryResource(
            Answers answers,
            LevelCommands commands,
            QueriedLevelQuery queries,
            PriceList prices,
            Caller caller,
            Clock clock) {
        this.answers = answers;
        this.commands = commands;
        this.queries = queries;
        this.prices = prices;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.MOJ)
    @Cancellable(false)
    @Operation(summary = "Query the level recommended; the case waits for evidence")
    @APIResponse(responseCode = "201", description = "Recorded; its event follows")
    @APIResponse(responseCode = "409", description = "NOTHING_TO_QUERY, LEVEL_QUERY_OPEN, CASE_CLOSED")
    @APIResponse(responseCode = "422", description = "LEVEL_SAME, LEVEL_NOT_SECURE, LEVEL_BEFORE_QUERY, TIME_IN_FUTURE")
    public Uni<Response> query(@RestPath UUID id, @NotNull @Valid QuestionRequest request) {
        var scope = caller.scope();
        return answers.once(
                request,
                tx -> commands.query(tx, scope, id, request.toQuestion())
                        .map(raised -> Answer.created(URI.create("/cases/" + id + "/level-queries"), view(raised))));
    }

    @POST
    @Path("/{query}/evidence")
    @RolesAllowed({Roles.GATEKEEPER, Roles.ASSESSOR})
    @Cancellable(false)
    @Operation(summary = "Give the evidence; the Ministry decides")
    @APIResponse(responseCode = "404", description = "LEVEL_QUERY_UNKNOWN")
    @APIResponse(responseCode = "409", description = "LEVEL_ALREADY_ANSWERED, LEVEL_ALREADY_DECIDED")
    public Uni<Response> answer(@RestPath UUID id, @RestPath UUID query, @NotNull @Valid EvidenceRequest request) {
        var scope = caller.scope();
        return answers.once(
                request,
                tx -> commands.answer(tx, scope, id, query, request.evidence(), request.at())
                        .map(answered -> Answer.ok(view(answered))));
    }

    @POST
    @Path("/{query}/decision")
    @RolesAllowed(Roles.MOJ)
    @Cancellable(false)
    @Operation(summary = "Decide on the level, with or without evidence; the level recommended stays on record")
    @APIResponse(responseCode = "404", description = "LEVEL_QUERY_UNKNOWN")
    @APIResponse(responseCode = "409", description = "LEVEL_ALREADY_DECIDED")
    @APIResponse(responseCode = "422", description = "LEVEL_NOT_SECURE, LEVEL_BEFORE_QUERY, TIME_IN_FUTURE")
    public Uni<Response> decide(@RestPath UUID id, @RestPath UUID query, @NotNull @Valid LevelDecisionRequest request) {
        var scope = caller.scope();
        return answers.once(
                request,
                tx -> commands.decide(tx, scope, id, query, request.level(), request.words(), request.at())
                        .map(decided -> Answer.ok(view(decided))));
    }

    @GET
    @RolesAllowed({Roles.GATEKEEPER, Roles.ASSESSOR, Roles.COMMISSIONER, Roles.MOJ, Roles.ADJUDICATOR, Roles.OVERSIGHT})
    @Cancellable(false)
    @Operation(summary = "Show all queries of a case, each with what the other level costs over so many days")
    public Uni<List<LevelQueryView>> all(
            @RestPath UUID id, @RestQuery @DefaultValue("365") @Min(1) @Max(3650) int days) {
        return queries.ofCase(caller.scope(), id)
                .map(found -> found.stream()
                        .map(query -> LevelQueryView.of(query, prices.prices(), days, clock.instant()))
                        .toList());
    }

    private LevelQueryView view(QueriedLevel query) {
        return LevelQueryView.of(query, prices.prices(), A_YEAR, clock.instant());
    }
}
