package org.securepathways.tracker.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.securepathways.contracts.Moment;
import org.securepathways.tracker.standard.DayRule;

/**
 * Counts one limit from one start. Days are dates in London, so that neither a change of the clocks nor a time zone can
 * move them; hours are elapsed time.
 */
public record DayCount(DayRule rule, int limit, Moment start) {

    /** The last day, in London, on which stopping is still in time. */
    public LocalDate lastCompliantDay() {
        return switch (rule) {
            case DAY_ZERO -> start.londonDay().plusDays(limit);
            case INCLUSIVE -> start.londonDay().plusDays(limit - 1L);
            case ELAPSED -> LocalDate.ofInstant(dueAt().minusNanos(1), Moment.LONDON);
        };
    }

    /** The first instant that is too late. */
    public Instant dueAt() {
        return switch (rule) {
            case DAY_ZERO, INCLUSIVE -> startOf(lastCompliantDay().plusDays(1));
            case ELAPSED -> start.instant().plus(Duration.ofHours(limit));
        };
    }

    /** The instant from which no more than this many days, or hours, are left. */
    public Instant leaves(int left) {
        return switch (rule) {
            case DAY_ZERO, INCLUSIVE -> startOf(lastCompliantDay().minusDays(left));
            case ELAPSED -> dueAt().minus(Duration.ofHours(left));
        };
    }

    /** Days, or hours, gone at a moment; what lies before the start counts as the start. */
    public long gone(Moment at) {
        return switch (rule) {
            case DAY_ZERO -> daysTo(at);
            case INCLUSIVE -> daysTo(at) + 1;
            case ELAPSED -> Math.max(0, ChronoUnit.HOURS.between(start.instant(), at.instant()));
        };
    }

    /** Days, or hours, left at a moment: nought on the last day, below nought once the limit is passed. */
    public long left(Moment at) {
        return limit - gone(at);
    }

    private long daysTo(Moment at) {
        return Math.max(0, ChronoUnit.DAYS.between(start.londonDay(), at.londonDay()));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Moment.LONDON).toInstant();
    }
}
