package org.securepathways.assessments.level.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.securepathways.assessments.level.LevelQueryStatus;
import org.securepathways.assessments.level.store.OpenLevel;
import org.securepathways.assessments.level.store.PriceList;
import org.securepathways.assessments.level.store.QueriedLevelQuery;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.Region;
import org.securepathways.contracts.codes.Urgency;
import org.securepathways.kit.identity.Caller;
import org.securepathways.kit.identity.Roles;

/** Shows which queries wait, and what the decisions came to. */
@Path("/level-queries")
@Tag(name = "Level queries")
class LevelWorklistResource {
    private static final int A_YEAR = 365;

    private final QueriedLevelQuery queries;
    private final PriceList prices;
    private final Caller caller;
    private final Clock clock;

    LevelWorklistResource(QueriedLevelQuery queries, PriceList prices, Caller caller, Clock clock) {
        this.queries = queries;
        this.prices = prices;
        this.caller = caller;
        this.clock = clock;
    }

    /** A query that waits, with what orders the work. */
    record WaitingView(Region region, Urgency urgency, Moment sentAt, LevelQueryView query) {}

    @GET
    @RolesAllowed({Roles.GATEKEEPER, Roles.ASSESSOR, Roles.COMMISSIONER, Roles.MOJ, Roles.OVERSIGHT})
    @Cancellable(false)
    @Operation(
            summary = "Show the open queries, longest wait first",
            description = "waiting-for is evidence or decision. For the next page, give the last query's id as after.")
    public Uni<List<WaitingView>> open(
            @RestQuery("waiting-for") @Pattern(regexp = "evidence|decision") String waitingFor,
            @RestQuery Optional<UUID> after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        Optional<LevelQueryStatus> status = Optional.ofNullable(waitingFor)
                .map(asked -> asked.equals("evidence") ? LevelQueryStatus.QUERIED : LevelQueryStatus.ANSWERED);
        return queries.open(caller.scope(), status, after, limit)
                .map(found -> found.stream().map(this::view).toList());
    }

    @GET
    @Path("/figures")
    @RolesAllowed({Roles.GATEKEEPER, Roles.COMMISSIONER, Roles.MOJ, Roles.OVERSIGHT})
    @Cancellable(false)
    @Operation(
            summary = "Count the levels raised and lowered, with what that costs a day",
            description = "Costs are in the prices of the year each step names.")
    public Uni<LevelFigures> figures(@RestQuery @NotNull LocalDate from, @RestQuery @NotNull LocalDate to) {
        return queries.counts(caller.scope(), from, to).map(counts -> LevelFigures.of(counts, prices.prices()));
    }

    private WaitingView view(OpenLevel open) {
        return new WaitingView(
                open.region(),
                open.urgency(),
                open.sentAt(),
                LevelQueryView.of(open.query(), prices.prices(), A_YEAR, clock.instant()));
    }
}
