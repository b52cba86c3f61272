package org.securepathways.referrals.prefill;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.securepathways.contracts.Moment;

/**
 * One thing known of a person, with who said it and how old it is.
 *
 * @param asOf when it was said
 * @param daysOld London days since then
 */
public record Known<T>(T value, Source source, Instant asOf, long daysOld) {

    /** Who said it. */
    public enum Source {
        /** The prison service's feed. */
        FEED,
        /** An earlier referral of the same person. */
        REFERRAL
    }

    /** Null where it is not known. */
    static <T> Known<T> of(T value, Source source, Instant asOf, Instant now) {
        return value == null
                ? null
                : new Known<>(
                        value,
                        source,
                        asOf,
                        ChronoUnit.DAYS.between(
                                Moment.of(asOf).londonDay(), Moment.of(now).londonDay()));
    }
}
