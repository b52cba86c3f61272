package org.securepathways.referrals.feed;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.securepathways.contracts.codes.Discrepancy;

/**
 * What was told on of the feed, about one referral: so that nothing is told twice and all that is gone is taken back.
 *
 * @param hospitalEvent the event that told of a release to hospital; null while none was
 * @param hospitalAt when that release was
 * @param open the discrepancies that were told and are not settled
 * @param dueAt when to look again though nothing is told; null where there is no need
 */
public record Told(UUID hospitalEvent, Instant hospitalAt, Set<Discrepancy> open, Instant dueAt) {
    public static final Told NOTHING = new Told(null, null, Set.of(), null);

    public Told {
        open = open.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(open));
    }

    Told hospital(UUID event, Instant at) {
        return new Told(event, at, open, dueAt);
    }

    Told with(Set<Discrepancy> now, Instant due) {
        return new Told(hospitalEvent, hospitalAt, now, due);
    }
}
