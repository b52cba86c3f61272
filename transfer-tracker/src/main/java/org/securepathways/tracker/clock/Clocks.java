package org.securepathways.tracker.clock;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.assessment.ReportSigned;
import org.securepathways.tracker.journey.Ending;
import org.securepathways.tracker.journey.Evidence;
import org.securepathways.tracker.journey.Journey;
import org.securepathways.tracker.journey.Outcome;
import org.securepathways.tracker.standard.Standard;
import org.securepathways.tracker.standard.Standards;

/** All clocks of a journey, none of one that goes on as another, in the order in which the standards are shown: a pure function of both. */
public final class Clocks {
    private Clocks() {}

    public static List<CaseClock> of(Journey journey, Standards standards) {
        if (journey.mergedInto().isPresent()) {
            return List.of();
        }
        return standards.in(journey.referral().jurisdiction()).stream()
                .flatMap(standard -> of(journey, standard).stream())
                .toList();
    }

    private static List<CaseClock> of(Journey journey, Standard standard) {
        List<Evidence> starts = starts(journey, standard);
        List<CaseClock> clocks = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            Optional<Evidence> next = i + 1 < starts.size() ? Optional.of(starts.get(i + 1)) : Optional.empty();
            clocks.add(clock(journey, standard, starts.get(i), i == 0, next));
        }
        return clocks;
    }

    private static List<Evidence> starts(Journey journey, Standard standard) {
        if (standard.startsOnNoticeDate() && journey.requestAsNoticed().isPresent()) {
            return journey.requestAsNoticed().stream().toList();
        }
        List<Evidence> reached = journey.evidenceOf(standard.start());
        if (!standard.startsOnlyIfDetainable()) {
            return reached;
        }
        return journey.all(EventType.REPORT_SIGNED)
                .filter(fact -> fact.as(ReportSigned.class).detainable())
                .map(fact -> Evidence.of(fact))
                .limit(1)
                .toList();
    }

    /**
     * A stop recorded as earlier than the first start stops it all the same, at nought. A newer start, such as a second
     * direction, takes an older clock's place.
     */
    private static CaseClock clock(
            Journey journey, Standard standard, Evidence start, boolean first, Optional<Evidence> next) {
        Optional<Evidence> stop = stop(journey.evidenceOf(standard.stop()), start, first)
                .filter(evidence -> next.map(newer -> !newer.isBefore(evidence)).orElse(true))
                .filter(evidence ->
                        journey.ending().map(end -> counts(end, evidence)).orElse(true));
        if (stop.isPresent()) {
            return new CaseClock(standard, start, ClockState.STOPPED, stop);
        }
        Optional<Evidence> end = Stream.concat(next.stream(), journey.ending().map(Ending::evidence).stream())
                .min(Comparator.comparing(Evidence::occurredAt));
        return new CaseClock(standard, start, end.isPresent() ? ClockState.ENDED : ClockState.RUNNING, end);
    }

    private static Optional<Evidence> stop(List<Evidence> stops, Evidence start, boolean first) {
        return stops.stream()
                .filter(evidence -> !evidence.isBefore(start))
                .findFirst()
                .or(() -> stops.stream().filter(evidence -> first).findFirst());
    }

    /** What comes after a withdrawal or a rejection no longer stops a clock: that has ended it. */
    private static boolean counts(Ending end, Evidence stop) {
        return end.outcome() == Outcome.ADMITTED || stop.isBefore(end.evidence());
    }
}
