package org.securepathways.assessments.meeting;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.securepathways.contracts.Moment;

/** Meetings that come again, on the same day of the week at the same time by the clock on the wall. */
public record Series(Instant first, int everyWeeks, int times) {

    List<Instant> all() {
        ZonedDateTime start = first.atZone(Moment.LONDON);
        return IntStream.range(0, times)
                .mapToObj(n -> start.plusWeeks((long) n * everyWeeks).toInstant())
                .toList();
    }
}
