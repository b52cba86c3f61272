package org.securepathways.referrals.finding.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Database;
import org.securepathways.referrals.finding.Filter;
import org.securepathways.referrals.finding.Found;
import org.securepathways.referrals.referral.store.ReferralQuery;
import org.securepathways.referrals.referral.store.Sight;

/** Lists referrals that fit a filter, longest wait first. */
@ApplicationScoped
public class ListQuery {
    private final Database database;
    private final ReferralQuery referrals;
    private final Clock clock;

    ListQuery(Database database, ReferralQuery referrals, Clock clock) {
        this.database = database;
        this.referrals = referrals;
        this.clock = clock;
    }

    /**
     * One page.
     *
     * @param after the last referral of the page before
     * @throws RefusedException where the reader may not see that one
     */
    public Uni<List<Found>> page(AccessScope scope, Filter filter, Optional<UUID> after, int limit) {
        var sight = Sight.of(scope);
        return database.read(session -> Place.of(session, sight, after).chain(place -> {
                    var where = where(sight, filter, Moment.of(clock.instant()).londonDay())
                            .and(place, Place::after);
                    return where.bind(session.createNativeQuery(page(where), UUID.class))
                            .setParameter("limit", limit)
                            .getResultList();
                }))
                .chain(ids -> referrals.all(scope, ids))
                .map(found -> found.stream()
                        .map(referral -> new Found(referral, List.of()))
                        .toList());
    }

    static String page(Where where) {
        return "select r.id from referral r where " + where.sql() + " order by r.clock_from, r.id limit :limit";
    }

    static Where where(Sight sight, Filter filter, LocalDate today) {
        return Where.seenBy(sight)
                .andAny("r.status", filter.statuses())
                .andAny("coalesce(r.assessor_urgency, r.urgency)", filter.urgencies())
                .andAny("r.missing_step", filter.missing())
                .and(filter.prison(), (where, prison) -> where.and("r.prison = :prison", "prison", prison.code()))
                .and(filter.startedBefore(today), (where, start) -> where.and("r.clock_from < :start", "start", start));
    }
}
