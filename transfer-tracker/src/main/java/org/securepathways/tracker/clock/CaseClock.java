package org.securepathways.tracker.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.securepathways.contracts.Moment;
import org.securepathways.tracker.journey.Evidence;
import org.securepathways.tracker.standard.Standard;

/**
 * One standard running on one case from one fact.
 *
 * @param stop the evidence that stopped or ended it
 */
public record CaseClock(Standard standard, Evidence start, ClockState state, Optional<Evidence> stop) {

    public DayCount count() {
        return new DayCount(standard.dayRule(), standard.limit(), start.happened());
    }

    public boolean isInForce() {
        return standard.isInForceOn(start.londonDay());
    }

    public LocalDate lastCompliantDay() {
        return count().lastCompliantDay();
    }

    public Instant dueAt() {
        return count().dueAt();
    }

    public long gone(Instant now) {
        return count().gone(countedTo(now));
    }

    public long left(Instant now) {
        return count().left(countedTo(now));
    }

    /** Whether the limit was passed by then, be it still running, stopped late or ended late. */
    public boolean isExceededAt(Instant now) {
        return !countedTo(now).instant().isBefore(dueAt());
    }

    /** Whether it ever can be exceeded, or was: not if it stopped in time. */
    public boolean mayBeExceeded() {
        return stop.map(evidence -> !evidence.occurredAt().isBefore(dueAt())).orElse(true);
    }

    /** In time or not, of one that stopped; says nothing of one that runs or ended otherwise. */
    public Optional<Boolean> inTime() {
        return state == ClockState.STOPPED
                ? stop.map(evidence -> evidence.occurredAt().isBefore(dueAt()))
                : Optional.empty();
    }

    /** The nearest warning that has come by then, of one that runs within its limit. */
    public Optional<Integer> warningAt(Instant now) {
        if (state != ClockState.RUNNING || isExceededAt(now)) {
            return Optional.empty();
        }
        return standard.warnings().stream()
                .filter(left -> !count().leaves(left).isAfter(now))
                .min(Comparator.naturalOrder());
    }

    /** When time alone will next give it something to say. */
    public Optional<Instant> nextAfter(Instant now) {
        if (state != ClockState.RUNNING) {
            return Optional.empty();
        }
        Stream<Instant> warnings = standard.warnings().stream().map(left -> count().leaves(left));
        return Stream.concat(warnings, Stream.of(dueAt()))
                .filter(instant -> instant.isAfter(now))
                .min(Comparator.naturalOrder());
    }

    private Moment countedTo(Instant now) {
        return stop.map(Evidence::happened).orElseGet(() -> Moment.of(now));
    }
}
