package org.securepathways.tracker.holder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.securepathways.contracts.Moment;

/** A stretch of time in which the case was with one party, for one reason. */
public record Segment(HolderRules.Rule rule, Instant from, Instant to) {

    public Duration length() {
        return Duration.between(from, to);
    }

    /** London midnights passed in it: so whole days add up, over all segments, to the days between first and last. */
    public long days() {
        return ChronoUnit.DAYS.between(day(from), day(to));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Moment.LONDON);
    }
}
