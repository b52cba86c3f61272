package org.securepathways.referrals.feed;

import java.time.Instant;

/**
 * When people last said where a person is held, and how: what they said later than the feed stands.
 *
 * @param prisonAt null where nobody did
 * @param statusAt null where nobody did
 */
public record Stated(Instant prisonAt, Instant statusAt) {

    boolean hasPrisonAfter(Instant feed) {
        return prisonAt != null && prisonAt.isAfter(feed);
    }

    boolean hasStatusAfter(Instant feed) {
        return statusAt != null && statusAt.isAfter(feed);
    }
}
