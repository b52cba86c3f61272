package org.securepathways.tracker.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.tracker.fact.Fact;

/** The fact a milestone rests on: when it happened, when that was recorded, and by whom. */
public record Evidence(UUID fact, Moment happened, Instant recordedAt, String source) {

    /** By when it happened, and where that says nothing, by when it was recorded. */
    public static final Comparator<Evidence> EARLIEST =
            Comparator.comparing(Evidence::occurredAt).thenComparing(Evidence::recordedAt);

    public static Evidence of(Fact fact) {
        return at(fact, fact.happened());
    }

    static Evidence at(Fact fact, Moment moment) {
        return new Evidence(fact.id(), moment, fact.recordedAt(), fact.source());
    }

    public Instant occurredAt() {
        return happened.instant();
    }

    public LocalDate londonDay() {
        return happened.londonDay();
    }

    /** Certainly earlier: where one of the two is only a date, the order within that day is not known. */
    public boolean isBefore(Evidence other) {
        boolean dayOnly = happened.isDateOnly() || other.happened.isDateOnly();
        return dayOnly ? londonDay().isBefore(other.londonDay()) : occurredAt().isBefore(other.occurredAt());
    }
}
