package org.securepathways.referrals.finding.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.securepathways.contracts.EventType;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Database;
import org.securepathways.referrals.finding.Found;
import org.securepathways.referrals.finding.Preparation;
import org.securepathways.referrals.finding.Side;
import org.securepathways.referrals.referral.NextStep;
import org.securepathways.referrals.referral.store.Sight;

/** Finds what the reader has to do, most urgent first, then longest wait first. */
@ApplicationScoped
public class WorklistQuery {
    private static final String ORDER = " order by r.work_rank, r.clock_from, r.id";

    private static final String UNREAD = """
            select r.*, 'READ_NEW_RISK' as step from referral r
            where r.status = 'OPEN' and r.kept_id in (
                select p.kept_id from new_risk n join person p on p.prison_number = n.prison_number where n.%s is null)""";

    private static final String ASKED_OF_PAYER = """
            select r.*, '%s' as step from referral r
            where r.status = 'OPEN' and r.id in (
                select referral_id from referral_payer where %s is not null and %s is null)""";

    private static final String ALARMED = """
            select r.*, 'ANSWER_EMERGENCY' as step from referral r
            where r.status = 'OPEN' and r.emergency_raised_at is not null and r.acknowledged_at is null""";

    private static final String DISPUTED_START =
            """
            select r.*, 'RULE_ON_START' as step from referral r
            where r.status <> 'MERGED' and r.id in (
                select c.referral_id from referral_fact c
                where c.type = '%s' and not exists (
                    select 1 from referral_fact f
                    where f.referral_id = c.referral_id and f.number > c.number and f.type = '%s'
                      and cast(f.data as jsonb) ->> 'milestone' = cast(c.data as jsonb) ->> 'milestone'))""".formatted(EventType.REFERRAL_START_CLAIMED.wireName(), EventType.REFERRAL_START_RULED.wireName());

    private static final Map<Side, List<String>> DUE = Map.of(
            Side.REFERRER,
            List.of(
                    "select r.*, r.referrer_next as step from referral r where r.referrer_next is not null",
                    UNREAD.formatted("referrer_read_at")),
            Side.RECEIVING_SERVICE,
            List.of(
                    "select r.*, r.receiving_next as step from referral r where r.receiving_next is not null",
                    UNREAD.formatted("receiving_read_at")),
            Side.COMMISSIONER,
            List.of(
                    ASKED_OF_PAYER.formatted(NextStep.SETTLE_WHO_PAYS, "disputed_at", "dispute_ended_at"),
                    ASKED_OF_PAYER.formatted(NextStep.APPROVE_FUNDING, "funding_requested_at", "funding_approved_at"),
                    ASKED_OF_PAYER.formatted(
                            NextStep.APPROVE_OUT_OF_AREA, "out_of_area_requested_at", "out_of_area_approved_at"),
                    ALARMED),
            Side.ADJUDICATOR,
            List.of(DISPUTED_START));

    private final Database database;
    private final Lines lines;
    private final Preparation preparation;

    WorklistQuery(Database database, Lines lines, Preparation preparation) {
        this.database = database;
        this.lines = lines;
        this.preparation = preparation;
    }

    /**
     * One page.
     *
     * @param after the place of the last line of the page before
     * @throws RefusedException where that is no place, or while it is not known of all what is to do
     */
    public Uni<List<Found>> page(AccessScope scope, Optional<String> after, int limit) {
        preparation.checkReady();
        var sides = Side.of(scope);
        if (sides.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var where = seenBy(scope, sides).and(Place.read(after), Place::afterInWork);
        return database.read(session -> where.bind(session.createNativeQuery(page(sides, where), Object[].class))
                        .setParameter("limit", limit)
                        .getResultList())
                .chain(rows -> lines.of(scope, rows));
    }

    /** A referrer's work is that of their own prison's team, whatever else they may see. */
    static Where seenBy(AccessScope scope, Set<Side> sides) {
        var seen = Where.seenBy(Sight.of(scope));
        return sides.contains(Side.REFERRER)
                ? seen.with("team", scope.prison() == null ? "none" : scope.prison())
                : seen;
    }

    /** Each kind of work ends by itself, so that no page reads more than a page of any of them. */
    static String page(Set<Side> sides, Where where) {
        var each = sides.stream()
                .flatMap(side ->
                        DUE.get(side).stream().map(due -> side == Side.REFERRER ? due + " and r.prison = :team" : due))
                .map(due -> "(select r.id, r.work_rank, r.clock_from, r.step from (" + due + ") r where " + where.sql()
                        + ORDER + " limit :limit)")
                .collect(Collectors.joining(" union all "));
        return "select r.id, r.work_rank, r.clock_from, string_agg(distinct r.step, ',' order by r.step) from (" + each
                + ") r group by r.work_rank, r.clock_from, r.id" + ORDER + " limit :limit";
    }
}
