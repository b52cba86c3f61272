package org.securepathways.tracker.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securepathways.tracker.journey.CaseHistory.OTHER_UNIT;
import static org.securepathways.tracker.journey.CaseHistory.UNIT;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.securepathways.contracts.codes.AccessOutcome;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.tracker.fact.Fact;

class JourneyTest {
    private static final UUID OFFER = new UUID(1, 1);

    @Test
    void facts_before_the_referral_make_no_journey_until_it_comes() {
        CaseHistory history = new CaseHistory().assessed("2026-03-05").referred("2026-03-02");
        assertThat(Journey.of(history.facts().subList(0, 1))).isEmpty();
        assertThat(journey(history).evidenceOf(Milestone.FIRST_ASSESSMENT_DONE)).hasSize(1);
    }

    @Test
    void any_order_of_arrival_with_repeats_gives_the_same_journey() {
        for (long seed = 0; seed < 500; seed++) {
            List<Fact> facts = RandomCase.of(seed).facts();
            List<Fact> shuffled = new ArrayList<>(facts);
            shuffled.addAll(facts);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(Journey.of(shuffled).orElseThrow().toString())
                    .as("seed %d", seed)
                    .isEqualTo(Journey.of(facts).orElseThrow().toString());
        }
    }

    @Test
    void an_admission_recorded_late_counts_from_when_it_happened() {
        CaseHistory history = new CaseHistory()
                .referred("2026-03-02T09:00:00Z")
                .recordedLateBy(Duration.ofDays(20))
                .admitted("2026-03-10T15:00:00Z", UNIT);
        Ending ending = journey(history).ending().orElseThrow();
        assertThat(ending.outcome()).isEqualTo(Outcome.ADMITTED);
        assertThat(ending.evidence().occurredAt()).isEqualTo(Instant.parse("2026-03-10T15:00:00Z"));
        assertThat(ending.evidence().recordedAt()).isEqualTo(Instant.parse("2026-03-30T15:00:00Z"));
    }

    @Test
    void a_unit_that_declines_after_accepting_undoes_the_reservation() {
        CaseHistory history = new CaseHistory()
                .referred("2026-03-02")
                .offered("2026-03-04T09:00:00Z", OFFER, UNIT)
                .accepted("2026-03-05T09:00:00Z", OFFER, UNIT)
                .declined("2026-03-06T09:00:00Z", OFFER, UNIT);
        Journey journey = journey(history);
        assertThat(journey.evidenceOf(Milestone.BED_RESERVED)).isEmpty();
        assertThat(journey.milestones())
                .filteredOn(reached -> reached.milestone() == Milestone.BED_RESERVED)
                .singleElement()
                .satisfies(
                        reached -> assertThat(reached.undoneBy().orElseThrow().fact())
                                .isEqualTo(history.last().id()));
    }

    @Test
    void a_later_meeting_that_recommends_no_hospital_takes_the_recommendation_back() {
        CaseHistory history = new CaseHistory()
                .referred("2026-03-02")
                .recommended("2026-03-05T09:00:00Z")
                .decided("2026-03-09T09:00:00Z", AccessOutcome.NOT_HOSPITAL);
        assertThat(journey(history).evidenceOf(Milestone.ACCESS_DECIDED)).isEmpty();
    }

    @Test
    void of_a_withdrawal_and_an_admission_the_earlier_ends_the_journey() {
        CaseHistory withdrawnFirst = new CaseHistory()
                .referred("2026-03-02")
                .withdrawn("2026-03-05T09:00:00Z")
                .admitted("2026-03-06T09:00:00Z", UNIT);
        assertThat(journey(withdrawnFirst).ending().orElseThrow().outcome()).isEqualTo(Outcome.WITHDRAWN);
        CaseHistory sameDay = new CaseHistory()
                .referred("2026-03-02")
                .withdrawn("2026-03-05T09:00:00Z")
                .admitted("2026-03-05", OTHER_UNIT);
        assertThat(journey(sameDay).ending().orElseThrow().outcome()).isEqualTo(Outcome.ADMITTED);
    }

    @Test
    void an_application_recorded_twice_before_the_direction_counts_once_and_again_after_it() {
        CaseHistory history = new CaseHistory()
                .referred("2026-03-02")
                .applied("2026-03-05T09:00:00Z")
                .applied("2026-03-05T10:00:00Z")
                .directed("2026-03-06T09:00:00Z", UNIT)
                .applied("2026-03-21T09:00:00Z");
        assertThat(journey(history).evidenceOf(Milestone.APPLICATION_COMPLETE))
                .extracting(Evidence::occurredAt)
                .containsExactly(Instant.parse("2026-03-05T09:00:00Z"), Instant.parse("2026-03-21T09:00:00Z"));
    }

    private static Journey journey(CaseHistory history) {
        return Journey.of(history.facts()).orElseThrow();
    }
}
