package org.securepathways.tracker.announcement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.Party;
import org.securepathways.contracts.transfer.ClockInformation;
import org.securepathways.tracker.clock.CaseClock;
import org.securepathways.tracker.holder.HolderTimeline;
import org.securepathways.tracker.journey.Evidence;
import org.securepathways.tracker.journey.Journey;
import org.securepathways.tracker.picture.Picture;

/** Builds what a clock event adds, piece by piece; what is not said stays absent. */
final class ClockWords {
    private final Journey journey;
    private final CaseClock clock;
    private Instant raisedAt;
    private Integer daysLeft;
    private Instant stoppedAt;
    private Boolean inTime;
    private Party currentlyWith;
    private Map<Party, Long> daysWith;

    ClockWords(Journey journey, CaseClock clock) {
        this.journey = journey;
        this.clock = clock;
    }

    ClockWords raised(Picture picture) {
        raisedAt = picture.at();
        daysLeft = daysLeft(picture.at());
        return this;
    }

    /** Whom the case is with, and how long it has been with each. */
    ClockWords with(HolderTimeline holders) {
        currentlyWith = holders.current().map(now -> now.rule().party()).orElse(null);
        daysWith = holders.daysWith();
        return this;
    }

    ClockWords stopped() {
        stoppedAt = clock.stop().map(Evidence::occurredAt).orElse(null);
        inTime = clock.inTime().orElse(null);
        return this;
    }

    ClockInformation information() {
        return new ClockInformation(
                journey.referralId(),
                clock.standard().code(),
                clock.standard().version(),
                clock.isInForce(),
                clock.standard().start(),
                clock.start().fact(),
                clock.start().londonDay(),
                clock.lastCompliantDay(),
                clock.standard().dayRule().name(),
                clock.dueAt(),
                raisedAt,
                daysLeft,
                stoppedAt,
                inTime,
                currentlyWith,
                daysWith,
                journey.referral().originPrison(),
                null);
    }

    private int daysLeft(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Moment.LONDON);
        return (int) ChronoUnit.DAYS.between(today, clock.lastCompliantDay());
    }
}
