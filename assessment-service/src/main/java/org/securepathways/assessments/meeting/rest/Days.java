package org.securepathways.assessments.meeting.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.securepathways.contracts.Moment;

/** Days as they are counted in London. */
final class Days {
    private Days() {}

    static long between(Instant from, Instant until) {
        return ChronoUnit.DAYS.between(
                LocalDate.ofInstant(from, Moment.LONDON), LocalDate.ofInstant(until, Moment.LONDON));
    }
}
