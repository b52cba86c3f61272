package org.securepathways.beds.patient;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * How a referral stands, since when, and what it goes on as.
 *
 * @param since empty while nothing was told
 * @param mergedInto of a merged one only
 */
public record ReferralStanding(CaseStanding now, Optional<Instant> since, Optional<UUID> mergedInto) {
    public static final ReferralStanding OPEN =
            new ReferralStanding(CaseStanding.OPEN, Optional.empty(), Optional.empty());

    public static ReferralStanding after(Turn turn, Instant at) {
        return new ReferralStanding(turn.leadsTo(), Optional.of(at), Optional.empty());
    }

    public static ReferralStanding mergedInto(UUID survivor, Instant at) {
        return new ReferralStanding(CaseStanding.MERGED, Optional.of(at), Optional.of(survivor));
    }

    /** When it was withdrawn, if it is. */
    public Optional<Instant> withdrawnAt() {
        return since.filter(at -> now == CaseStanding.WITHDRAWN);
    }
}
