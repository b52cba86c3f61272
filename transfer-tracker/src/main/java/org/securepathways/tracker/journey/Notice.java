package org.securepathways.tracker.journey;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.referral.MilestoneRecorded;
import org.securepathways.tracker.fact.Fact;

/** The date of the first request as a referral notice states it, which may differ from what is evidenced. */
final class Notice {
    private Notice() {}

    /** As the notice told last states it; of cases merged, the earlier. */
    static Optional<Evidence> statedIn(List<Fact> facts) {
        Map<UUID, List<Fact>> dated = facts.stream()
                .filter(fact -> fact.is(EventType.REFERRAL_NOTICE_GIVEN))
                .filter(fact -> fact.as(MilestoneRecorded.class).noticeDate() != null)
                .collect(Collectors.groupingBy(Fact::referralId));
        return dated.values().stream()
                .flatMap(own -> Telling.last(own, EventType.REFERRAL_NOTICE_GIVEN).stream())
                .map(fact -> Evidence.at(
                        fact, Moment.on(fact.as(MilestoneRecorded.class).noticeDate())))
                .min(Evidence.EARLIEST.thenComparing(Comparator.comparing(Evidence::fact)));
    }
}
