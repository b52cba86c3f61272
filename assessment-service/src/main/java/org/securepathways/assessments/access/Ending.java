package org.securepathways.assessments.access;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.securepathways.contracts.Moment;

/** Whether and when the case ended here; the same in whatever order that becomes known. */
public record Ending(
        Optional<Moment> withdrawnAt,
        Optional<Moment> closedAt,
        Optional<Moment> rejectedAt,
        Optional<Moment> mergedAt) {

    private static final Comparator<Moment> EARLIEST_FIRST =
            Comparator.comparing(Moment::instant).thenComparing(Moment::text);

    CaseStatus status() {
        if (mergedAt.isPresent()) {
            return CaseStatus.MERGED;
        }
        if (withdrawnAt.isPresent()) {
            return CaseStatus.WITHDRAWN;
        }
        if (closedAt.isPresent()) {
            return CaseStatus.CLOSED;
        }
        return rejectedAt.isPresent() ? CaseStatus.REJECTED : CaseStatus.OPEN;
    }

    /** The earliest of them, if any happened. */
    public Optional<Moment> at() {
        return Stream.of(withdrawnAt, closedAt, rejectedAt, mergedAt)
                .flatMap(Optional::stream)
                .min(EARLIEST_FIRST);
    }

    /** A date without a time may lie on either side of the end on that day, so only an earlier day is surely before. */
    boolean surelyFollows(Moment moment) {
        Moment end = at().orElseThrow();
        return (moment.isDateOnly() || end.isDateOnly())
                ? moment.londonDay().isBefore(end.londonDay())
                : moment.instant().isBefore(end.instant());
    }
}
