package org.securepathways.tracker.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.transfer.MergedInformation;
import org.securepathways.contracts.transfer.RecalculatedInformation;
import org.securepathways.tracker.fact.Fact;
import org.securepathways.tracker.journey.CaseHistory;

/** What is said of two cases that go on as one, and apart again. */
class MergeNewsTest {
    private final CaseHistory survivor = new CaseHistory().referred("2026-03-09T09:00:00Z");
    private final CaseHistory merged = new CaseHistory().referred("2026-03-02T09:00:00Z");
    private final Announcer ofSurvivor = new Announcer(survivor.referralId);
    private final Announcer ofMerged = new Announcer(merged.referralId);

    @Test
    @DisplayName("21: a merged case takes its breaches back; the survivor raises them from the earliest start")
    void a_merged_case_takes_its_breaches_back_and_the_survivor_raises_them() {
        ofSurvivor.announce(survivor.facts(), "2026-03-17T01:00:00Z");
        assertThat(types(ofMerged.announce(merged.facts(), "2026-03-17T01:00:00Z")))
                .contains(EventType.CLOCK_BREACHED);
        merge();

        List<Announcement> said = ofMerged.announce(merged.facts(), "2026-03-17T10:00:00Z");
        assertThat(types(said)).containsOnly(EventType.TRANSFER_MERGED, EventType.BREACH_WITHDRAWN);
        assertThat(ofMerged.standingBreaches()).isEmpty();
        assertThat(said)
                .filteredOn(news -> news.type() == EventType.TRANSFER_MERGED)
                .singleElement()
                .satisfies(news -> assertThat(((MergedInformation) news.information()).mergedInto())
                        .isEqualTo(survivor.referralId));
        List<Announcement> told = ofSurvivor.announce(both(), "2026-03-17T10:00:00Z");
        assertThat(types(told))
                .contains(EventType.CLOCK_RECALCULATED, EventType.CLOCK_BREACHED)
                .doesNotContain(EventType.TRANSFER_OPENED, EventType.CLOCK_STARTED);
        assertThat(started(told)).isEqualTo("2026-03-02");
    }

    @Test
    void apart_again_each_has_its_own_clocks_and_breaches() {
        ofSurvivor.announce(survivor.facts(), "2026-03-17T01:00:00Z");
        ofMerged.announce(merged.facts(), "2026-03-17T01:00:00Z");
        merge();
        ofMerged.announce(merged.facts(), "2026-03-17T10:00:00Z");
        ofSurvivor.announce(both(), "2026-03-17T10:00:00Z");
        for (CaseHistory each : List.of(survivor, merged)) {
            each.unmerged("2026-03-17T12:00:00Z", survivor.referralId, merged.referralId);
        }

        assertThat(types(ofMerged.announce(merged.facts(), "2026-03-17T12:00:01Z")))
                .contains(EventType.TRANSFER_REOPENED, EventType.CLOCK_BREACHED)
                .doesNotContain(EventType.CLOCK_STARTED);
        List<Announcement> told = ofSurvivor.announce(survivor.facts(), "2026-03-17T12:00:01Z");
        assertThat(types(told)).contains(EventType.CLOCK_RECALCULATED, EventType.BREACH_WITHDRAWN);
        assertThat(started(told)).isEqualTo("2026-03-09");
        assertThat(ofSurvivor.standingBreaches()).isEmpty();
        assertThat(ofSurvivor.announce(survivor.facts(), "2026-03-17T13:00:00Z"))
                .isEmpty();
    }

    private void merge() {
        for (CaseHistory each : List.of(survivor, merged)) {
            each.merged("2026-03-17T09:00:00Z", survivor.referralId, merged.referralId);
        }
    }

    private List<Fact> both() {
        List<Fact> facts = new ArrayList<>(survivor.facts());
        facts.addAll(merged.facts());
        return facts;
    }

    private static String started(List<Announcement> all) {
        return all.stream()
                .filter(news -> news.type() == EventType.CLOCK_RECALCULATED)
                .map(news -> (RecalculatedInformation) news.information())
                .filter(moved -> moved.standard().equals("BRADLEY14_REF"))
                .findFirst()
                .orElseThrow()
                .startedOn()
                .toString();
    }

    private static List<EventType> types(List<Announcement> all) {
        return all.stream().map(Announcement::type).toList();
    }
}
