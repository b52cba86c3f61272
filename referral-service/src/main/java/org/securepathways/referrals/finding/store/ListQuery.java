package org.securepathways.referrals.finding.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Database;
import org.securepathways.referrals.finding.Filter;
import org.securepathways.referrals.finding.Found;
import org.securepathways.referrals.finding.Preparation;
import org.securepathways.referrals.prison.Prison;
import org.securepathways.referrals.referral.store.Sight;

/** Lists referrals that fit a filter, longest wait first. */
@ApplicationScoped
public class ListQuery {
    private final Database database;
    private final Lines lines;
    private final Preparation preparation;
    private final Clock clock;

    ListQuery(Database database, Lines lines, Preparation preparation, Clock clock) {
        this.database = database;
        this.lines = lines;
        this.preparation = preparation;
        this.clock = clock;
    }

    /**
     * One page.
     *
     * @param after the place of the last line of the page before
     * @throws RefusedException where that is no place, or while what is missing is not known of all
     */
    public Uni<List<Found>> page(AccessScope scope, Filter filter, Optional<String> after, int limit) {
        if (!filter.missing().isEmpty()) {
            preparation.checkReady();
        }
        var today = Moment.of(clock.instant()).londonDay();
        var where = where(Sight.of(scope), filter, today).and(Place.read(after), Place::after);
        return database.read(session -> where.bind(session.createNativeQuery(page(where), Object[].class))
                        .setParameter("limit", limit)
                        .getResultList())
                .chain(rows -> lines.of(scope, rows));
    }

    static String page(Where where) {
        return "select r.id, r.work_rank, r.clock_from from referral r where " + where.sql()
                + " order by r.clock_from, r.id limit :limit";
    }

    static Where where(Sight sight, Filter filter, LocalDate today) {
        return Where.seenBy(sight)
                .andAny("r.status", filter.statuses())
                .andAny("coalesce(r.assessor_urgency, r.urgency)", filter.urgencies())
                .andAny("r.missing_step", filter.missing())
                .and(prisons(filter), (where, codes) -> where.and("r.prison in (:prisons)", "prisons", codes))
                .and(filter.startedBefore(today), (where, start) -> where.and("r.clock_from < :start", "start", start));
    }

    private static Optional<List<String>> prisons(Filter filter) {
        return Optional.of(filter.prisons().stream().map(Prison::code).sorted().toList())
                .filter(codes -> !codes.isEmpty());
    }
}
