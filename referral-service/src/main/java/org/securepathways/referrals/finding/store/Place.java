package org.securepathways.referrals.finding.store;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.referrals.finding.FindingRefusal;
import org.securepathways.referrals.referral.store.Sight;

/** Where a page ended: the next one begins after it, whatever was told of others meanwhile. */
record Place(int rank, Instant clockFrom, UUID id) {

    /** @throws RefusedException where the reader may not see that referral */
    static Uni<Optional<Place>> of(Mutiny.StatelessSession session, Sight sight, Optional<UUID> last) {
        if (last.isEmpty()) {
            return Uni.createFrom().item(Optional.empty());
        }
        var where = Where.seenBy(sight).and("r.id = :last", "last", last.get());
        return where.bind(session.createNativeQuery(
                        "select r.work_rank, r.clock_from from referral r where " + where.sql(), Object[].class))
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() -> RefusedException.of(FindingRefusal.PAGE_UNKNOWN, "after"))
                .map(row ->
                        Optional.of(new Place((Integer) row[0], ((OffsetDateTime) row[1]).toInstant(), last.get())));
    }

    /** Of a list, longest wait first. */
    static Where after(Where where, Place last) {
        return where.and("(r.clock_from, r.id) > (:lastClock, :lastId)", "lastClock", last.clockFrom)
                .with("lastId", last.id);
    }

    /** Of a worklist, most urgent first. */
    static Where afterInWork(Where where, Place last) {
        return where.and("(r.work_rank, r.clock_from, r.id) > (:lastRank, :lastClock, :lastId)", "lastRank", last.rank)
                .with("lastClock", last.clockFrom)
                .with("lastId", last.id);
    }
}
