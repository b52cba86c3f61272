package org.securepathways.assessments.access;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.securepathways.contracts.Moment;

/** Whether and when the referral was withdrawn or closed; the same in whatever order that becomes known. */
public record Ending(Optional<Moment> withdrawnAt, Optional<Moment> closedAt) {
    static final Ending NONE = new Ending(Optional.empty(), Optional.empty());

    private static final Comparator<Moment> EARLIEST_FIRST =
            Comparator.comparing(Moment::instant).thenComparing(Moment::text);

    Ending withdrawn(Moment at) {
        return new Ending(earliest(withdrawnAt.stream(), Stream.of(at)), closedAt);
    }

    Ending closed(Moment at) {
        return new Ending(withdrawnAt, earliest(closedAt.stream(), Stream.of(at)));
    }

    CaseStatus status() {
        if (withdrawnAt.isPresent()) {
            return CaseStatus.WITHDRAWN;
        }
        return closedAt.isPresent() ? CaseStatus.CLOSED : CaseStatus.OPEN;
    }

    /** The earlier of the two, if either happened. */
    public Optional<Moment> at() {
        return earliest(withdrawnAt.stream(), closedAt.stream());
    }

    /** A date without a time may lie on either side of the end on that day, so only an earlier day is surely before. */
    boolean surelyFollows(Moment moment) {
        Moment end = at().orElseThrow();
        return (moment.isDateOnly() || end.isDateOnly())
                ? moment.londonDay().isBefore(end.londonDay())
                : moment.instant().isBefore(end.instant());
    }

    private static Optional<Moment> earliest(Stream<Moment> some, Stream<Moment> others) {
        return Stream.concat(some, others).min(EARLIEST_FIRST);
    }
}
