package org.securepathways.tracker.holder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securepathways.tracker.journey.CaseHistory.OTHER_UNIT;
import static org.securepathways.tracker.journey.CaseHistory.UNIT;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.Jurisdiction;
import org.securepathways.contracts.codes.Party;
import org.securepathways.tracker.fact.Fact;
import org.securepathways.tracker.holder.store.HolderFile;
import org.securepathways.tracker.journey.CaseHistory;
import org.securepathways.tracker.journey.Journey;
import org.securepathways.tracker.journey.RandomCase;

class HolderTimelineTest {
    private static final HolderRules RULES = HolderFile.read();
    private static final Instant NOW = Instant.parse("2026-03-31T12:00:00Z");
    private static final UUID OFFER = new UUID(1, 1);
    private static final UUID SECOND = new UUID(2, 2);

    @Test
    void a_case_goes_from_hand_to_hand_until_admission() {
        CaseHistory history = new CaseHistory()
                .referred("2026-03-02T09:00:00Z", "2026-02-27", Jurisdiction.ENGLAND)
                .assessed("2026-03-05T09:00:00Z")
                .recommended("2026-03-06T09:00:00Z")
                .offered("2026-03-07T09:00:00Z", OFFER, UNIT)
                .accepted("2026-03-08T09:00:00Z", OFFER, UNIT)
                .applied("2026-03-10T09:00:00Z")
                .directed("2026-03-11T09:00:00Z", UNIT)
                .departed("2026-03-12T09:00:00Z", UNIT)
                .admitted("2026-03-12T14:00:00Z", UNIT);
        HolderTimeline timeline = timeline(history);
        assertThat(timeline.handovers())
                .extracting(segment -> segment.rule().party())
                .containsExactly(
                        Party.PRISON_HEALTH,
                        Party.UNIT,
                        Party.COMMISSIONER,
                        Party.UNIT,
                        Party.PRISON_HEALTH,
                        Party.MOJ,
                        Party.CUSTODY_OPS);
        assertThat(timeline.current()).isEmpty();
        assertThat(timeline.daysWith()).containsEntry(Party.PRISON_HEALTH, 5L).containsEntry(Party.UNIT, 5L);
    }

    @Test
    void a_declined_offer_leaves_the_case_with_nobody_until_the_next_one() {
        CaseHistory history = new CaseHistory()
                .referred("2026-03-02")
                .recommended("2026-03-06T09:00:00Z")
                .offered("2026-03-07T09:00:00Z", OFFER, UNIT)
                .declined("2026-03-08T09:00:00Z", OFFER, UNIT);
        assertThat(holder(history)).isEqualTo(Party.NOBODY);
        assertThat(holder(history.offered("2026-03-09T09:00:00Z", SECOND, OTHER_UNIT)))
                .isEqualTo(Party.UNIT);
        assertThat(holder(history.expired("2026-03-11T09:00:00Z", SECOND, OTHER_UNIT)))
                .isEqualTo(Party.NOBODY);
        assertThat(holder(history.recommended("2026-03-12T09:00:00Z"))).isEqualTo(Party.COMMISSIONER);
    }

    @Test
    void an_offer_declined_after_another_was_accepted_takes_nothing_away() {
        CaseHistory history = new CaseHistory()
                .referred("2026-03-02")
                .recommended("2026-03-06T09:00:00Z")
                .offered("2026-03-07T09:00:00Z", OFFER, UNIT)
                .offered("2026-03-07T10:00:00Z", SECOND, OTHER_UNIT)
                .accepted("2026-03-08T09:00:00Z", OFFER, UNIT)
                .declined("2026-03-08T12:00:00Z", SECOND, OTHER_UNIT);
        assertThat(holder(history)).isEqualTo(Party.PRISON_HEALTH);
    }

    @Test
    void a_bed_lost_after_the_direction_leaves_the_case_with_nobody() {
        CaseHistory history = new CaseHistory()
                .referred("2026-03-02")
                .offered("2026-03-07T09:00:00Z", OFFER, UNIT)
                .accepted("2026-03-08T09:00:00Z", OFFER, UNIT)
                .applied("2026-03-09T09:00:00Z")
                .directed("2026-03-10T09:00:00Z", UNIT)
                .ended("2026-03-11T09:00:00Z", OFFER, UNIT);
        assertThat(holder(history)).isEqualTo(Party.NOBODY);
        history.offered("2026-03-12T09:00:00Z", SECOND, OTHER_UNIT)
                .accepted("2026-03-13T09:00:00Z", SECOND, OTHER_UNIT);
        assertThat(holder(history)).as("the direction names another hospital").isEqualTo(Party.MOJ);
    }

    @Test
    void one_party_holds_at_every_instant_and_the_times_add_up() {
        for (long seed = 0; seed < 2_000; seed++) {
            List<Fact> facts = new ArrayList<>(RandomCase.of(seed).facts());
            Collections.shuffle(facts, new Random(seed));
            Instant now = Instant.parse("2027-06-01T12:00:00Z").plus(Duration.ofHours(seed));
            assertAddsUp(Journey.of(facts).orElseThrow(), now, "seed " + seed);
        }
    }

    private static void assertAddsUp(Journey journey, Instant now, String what) {
        HolderTimeline timeline = HolderTimeline.of(journey, RULES, now);
        Instant end = journey.countsTo(now);
        Instant at = journey.beganAt();
        Duration sum = Duration.ZERO;
        for (Segment segment : timeline.segments()) {
            assertThat(segment.from()).as(what).isEqualTo(at);
            sum = sum.plus(segment.length());
            at = segment.to();
        }
        assertThat(at).as(what).isEqualTo(end);
        assertThat(sum).as(what).isEqualTo(Duration.between(journey.beganAt(), end));
        assertThat(timeline.daysWith().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .as(what)
                .isEqualTo(ChronoUnit.DAYS.between(day(journey.beganAt()), day(end)));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Moment.LONDON);
    }

    private static HolderTimeline timeline(CaseHistory history) {
        return HolderTimeline.of(Journey.of(history.facts()).orElseThrow(), RULES, NOW);
    }

    private static Party holder(CaseHistory history) {
        return timeline(history).current().orElseThrow().rule().party();
    }
}
