package org.securepathways.tracker.holder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securepathways.tracker.journey.CaseHistory.UNIT;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.codes.AccessOutcome;
import org.securepathways.contracts.codes.Party;
import org.securepathways.contracts.codes.ReturnReason;
import org.securepathways.tracker.holder.store.HolderFile;
import org.securepathways.tracker.journey.CaseHistory;
import org.securepathways.tracker.journey.Journey;

/** Whom a case is with after each of the steps that came with the way to the receiving service and its meetings. */
class SituationTest {
    private static final Instant NOW = Instant.parse("2026-03-31T12:00:00Z");
    private static final UUID OFFER = new UUID(1, 1);
    private static final UUID REQUEST = new UUID(7, 7);

    private final CaseHistory history = new CaseHistory().referred("2026-03-02T09:00:00Z");

    @Test
    void a_referral_given_back_is_with_prison_health_until_it_is_sent_again() {
        assertWith(history.received("2026-03-03T09:00:00Z"), Situation.REFERRAL_RECEIVED, Party.UNIT);
        assertWith(history.returned("2026-03-04T09:00:00Z"), Situation.REFERRAL_RETURNED, Party.PRISON_HEALTH);
        assertWith(history.resubmitted("2026-03-05T09:00:00Z"), Situation.REFERRAL_RESUBMITTED, Party.UNIT);
        assertWith(
                history.rejected("2026-03-06T09:00:00Z", ReturnReason.RISK_UNCLEAR),
                Situation.REFERRAL_RETURNED,
                Party.PRISON_HEALTH);
        history.resubmitted("2026-03-07T09:00:00Z").acceptedForAssessment("2026-03-08T09:00:00Z");
        assertWith(history, Situation.ACCEPTED_FOR_ASSESSMENT, Party.UNIT);
    }

    @Test
    void a_visit_that_failed_is_the_units_to_book_again() {
        history.acceptedForAssessment("2026-03-04T09:00:00Z").visitFailed("2026-03-05T09:00:00Z");
        assertWith(history, Situation.ASSESSMENT_NOT_DONE, Party.UNIT);
        assertWith(history.assessed("2026-03-07T09:00:00Z"), Situation.ACCEPTED_FOR_ASSESSMENT, Party.UNIT);
    }

    @Test
    void a_listed_case_is_with_the_gatekeeper_until_the_meeting_decides() {
        assertWith(history.listed("2026-03-04T09:00:00Z"), Situation.ACCESS_LISTED, Party.COMMISSIONER);
        history.decided("2026-03-06T09:00:00Z", AccessOutcome.MORE_INFORMATION);
        assertWith(history, Situation.MORE_INFORMATION_WANTED, Party.PRISON_HEALTH);
        assertWith(history.listed("2026-03-07T09:00:00Z"), Situation.ACCESS_LISTED, Party.COMMISSIONER);
        history.decided("2026-03-08T09:00:00Z", AccessOutcome.NOT_HOSPITAL);
        assertWith(history, Situation.HOSPITAL_NOT_RECOMMENDED, Party.PRISON_HEALTH);
    }

    @Test
    @DisplayName("14: declined, the case is with nobody until it is given back to the gatekeeper")
    void a_placement_given_back_ends_limbo() {
        history.recommended("2026-03-04T09:00:00Z")
                .offered("2026-03-05T09:00:00Z", OFFER, UNIT)
                .declined("2026-03-06T09:00:00Z", OFFER, UNIT);
        assertWith(history, Situation.NO_OFFER_LEFT, Party.NOBODY);
        assertWith(
                history.givenBack("2026-03-07T09:00:00Z", OFFER, UNIT),
                Situation.PLACEMENT_RETURNED,
                Party.COMMISSIONER);
        assertWith(history.offered("2026-03-08T09:00:00Z", new UUID(2, 2), UNIT), Situation.BED_OFFERED, Party.UNIT);
    }

    @Test
    void a_query_on_the_level_is_the_gatekeepers_to_answer_and_the_ministrys_to_decide() {
        history.recommended("2026-03-04T09:00:00Z").applied("2026-03-05T09:00:00Z");
        assertWith(history.levelQueried("2026-03-06T09:00:00Z"), Situation.LEVEL_QUERIED, Party.COMMISSIONER);
        assertWith(history.levelAnswered("2026-03-07T09:00:00Z"), Situation.LEVEL_ANSWERED, Party.MOJ);
        assertWith(history.levelDecided("2026-03-08T09:00:00Z"), Situation.APPLICATION_COMPLETE, Party.MOJ);
    }

    @Test
    void before_a_referral_that_continues_an_episode_was_sent_an_earlier_one_was() {
        Journey journey = Journey.of(new CaseHistory()
                        .referredAgain("2026-03-10T09:00:00Z", "2026-03-02T09:00:00Z")
                        .facts())
                .orElseThrow();
        assertThat(HolderTimeline.of(journey, HolderFile.read(), NOW).segments())
                .extracting(segment -> segment.rule().situation())
                .containsExactly(Situation.EARLIER_REFERRAL, Situation.REFERRAL_SENT);
    }

    @Test
    void what_is_waited_for_beside_the_holder_takes_nothing_from_it() {
        history.asked("2026-03-04T09:00:00Z", REQUEST, Party.PRISON_HEALTH)
                .commissioner(EventType.COMMISSIONER_DISPUTED, "2026-03-05T09:00:00Z")
                .commissioner(EventType.FUNDING_REQUESTED, "2026-03-06T09:00:00Z")
                .supplied("2026-03-07T09:00:00Z", REQUEST)
                .commissioner(EventType.COMMISSIONER_SETTLED, "2026-03-08T09:00:00Z");
        Journey journey = Journey.of(history.facts()).orElseThrow();
        assertThat(Wait.in(journey))
                .extracting(wait -> wait.reason() + " " + wait.on() + " " + wait.isOver())
                .containsExactly(
                        "INFORMATION PRISON_HEALTH true",
                        "COMMISSIONER_DISPUTE COMMISSIONER true",
                        "FUNDING COMMISSIONER false");
        assertWith(history, Situation.REFERRAL_SENT, Party.UNIT);
        assertThat(HolderTimeline.of(journey, HolderFile.read(), NOW).daysWith())
                .containsOnly(Map.entry(Party.UNIT, 29L));
    }

    @Test
    void information_supplied_before_it_is_known_to_be_asked_for_ends_that_wait_all_the_same() {
        CaseHistory turned = new CaseHistory()
                .referred("2026-03-02T09:00:00Z")
                .supplied("2026-03-04T09:00:00Z", REQUEST)
                .asked("2026-03-04T09:00:00Z", REQUEST, Party.UNIT);
        assertThat(Wait.in(Journey.of(turned.facts()).orElseThrow()))
                .singleElement()
                .satisfies(wait -> assertThat(wait.isOver()).isTrue());
    }

    private static void assertWith(CaseHistory history, Situation situation, Party party) {
        HolderTimeline timeline = HolderTimeline.of(Journey.of(history.facts()).orElseThrow(), HolderFile.read(), NOW);
        HolderRules.Rule rule = timeline.current().orElseThrow().rule();
        assertThat(rule.situation()).isEqualTo(situation);
        assertThat(rule.party()).isEqualTo(party);
    }
}
