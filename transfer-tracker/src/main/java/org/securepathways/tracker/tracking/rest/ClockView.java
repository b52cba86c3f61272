package org.securepathways.tracker.tracking.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.tracker.clock.CaseClock;
import org.securepathways.tracker.clock.ClockState;
import org.securepathways.tracker.standard.DayRule;
import org.securepathways.tracker.tracking.rest.JourneyView.EvidenceView;

/**
 * One clock of a case. Days gone and days left are counted by the day rule; a standard in hours tells hours instead.
 *
 * @param inForce false while the standard is measured in the shadow
 * @param inTime of a stopped clock only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClockView(
        String standard,
        String version,
        String title,
        boolean inForce,
        ClockState state,
        boolean exceeded,
        Boolean inTime,
        int limit,
        DayRule dayRule,
        Long daysGone,
        Long daysLeft,
        Long hoursGone,
        Long hoursLeft,
        LocalDate lastCompliantDay,
        Instant dueAt,
        Milestone startMilestone,
        EvidenceView start,
        Milestone stopMilestone,
        EvidenceView stop) {

    static ClockView of(CaseClock clock, Instant now) {
        boolean hours = clock.standard().dayRule() == DayRule.ELAPSED;
        long gone = clock.gone(now);
        long left = clock.left(now);
        return new ClockView(
                clock.standard().code(),
                clock.standard().version(),
                clock.standard().title(),
                clock.isInForce(),
                clock.state(),
                clock.isExceededAt(now),
                clock.inTime().orElse(null),
                clock.standard().limit(),
                clock.standard().dayRule(),
                hours ? null : gone,
                hours ? null : left,
                hours ? gone : null,
                hours ? left : null,
                clock.lastCompliantDay(),
                clock.dueAt(),
                clock.standard().start(),
                EvidenceView.of(clock.start()),
                clock.standard().stop(),
                clock.stop().map(EvidenceView::of).orElse(null));
    }
}
