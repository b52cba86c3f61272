package org.securepathways.tracker.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securepathways.tracker.journey.CaseHistory.UNIT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.securepathways.contracts.codes.EvidenceKind;
import org.securepathways.contracts.codes.Jurisdiction;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.contracts.codes.Party;
import org.securepathways.contracts.codes.ReturnReason;
import org.securepathways.contracts.codes.WithdrawalReason;
import org.securepathways.tracker.journey.CaseFacts;
import org.securepathways.tracker.journey.CaseHistory;
import org.securepathways.tracker.journey.Journey;
import org.securepathways.tracker.journey.Outcome;
import org.securepathways.tracker.journey.StartBasis;
import org.securepathways.tracker.journey.Starts;
import org.securepathways.tracker.standard.store.ShippedStandards;

/** Where clocks start, and what does not start, stop or pause them. */
class BeginningsTest {
    private static final String SENT = "2026-03-02T09:00:00Z";

    @Test
    void the_request_told_after_the_referral_starts_the_statutory_clocks() {
        CaseHistory history = new CaseHistory().referred(SENT).requested("2026-02-25");
        assertThat(started(history, "STAT28")).isEqualTo("2026-02-25");
        assertThat(started(history, "STAT_NOTICE")).isEqualTo("2026-02-25");
        assertThat(started(history, "BRADLEY14_REF")).isEqualTo("2026-03-02");
    }

    @Test
    @DisplayName("10: the statutory clock goes by the date in the notice, the notice clock by the request evidenced")
    void the_statutory_clock_goes_by_the_date_in_the_notice() {
        CaseHistory history =
                new CaseHistory().referred(SENT).requested("2026-02-25").noticed("2026-03-03T10:00:00Z", "2026-02-27");
        assertThat(started(history, "STAT28")).isEqualTo("2026-02-27");
        assertThat(clock(history, "STAT28").start().fact())
                .isEqualTo(history.last().id());
        assertThat(started(history, "STAT_NOTICE")).isEqualTo("2026-02-25");
        assertThat(clock(history, "STAT_NOTICE").state()).isEqualTo(ClockState.STOPPED);
        assertThat(clock(history, "STAT_NOTICE").isInForce()).isFalse();
    }

    @Test
    @DisplayName("11: a referral returned, rejected for what it says and sent again keeps its clock")
    void a_referral_sent_again_keeps_its_clock() {
        CaseHistory history = new CaseHistory()
                .referred(SENT)
                .returned("2026-03-04T09:00:00Z")
                .resubmitted("2026-03-06T09:00:00Z")
                .rejected("2026-03-08T09:00:00Z", ReturnReason.REPORT_MISSING);
        assertThat(journey(history).isOpen()).as("it can be sent again").isTrue();
        history.resubmitted("2026-03-10T09:00:00Z");
        assertThat(started(history, "BRADLEY14_REF")).isEqualTo("2026-03-02");
        assertThat(clock(history, "BRADLEY14_REF").state()).isEqualTo(ClockState.RUNNING);
        assertThat(journey(history).evidenceOf(Milestone.REJECTED)).isEmpty();
    }

    @Test
    @DisplayName(
            "12: rejected as not hospital the case ends; a new request months later is a new case with a new clock")
    void a_rejection_as_not_hospital_ends_the_case() {
        CaseHistory rejected =
                new CaseHistory().referred(SENT).rejected("2026-03-05T09:00:00Z", ReturnReason.NOT_HOSPITAL);
        assertThat(journey(rejected).ending().orElseThrow().outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(clock(rejected, "BRADLEY14_REF").state()).isEqualTo(ClockState.ENDED);
        assertThat(clock(rejected, "BRADLEY14_REF").inTime()).isEmpty();
        CaseHistory later = new CaseHistory().referred("2026-09-01", "2026-08-28", Jurisdiction.ENGLAND);
        assertThat(started(later, "STAT28")).isEqualTo("2026-08-28");
    }

    @Test
    @DisplayName("13: nothing pauses a clock, not even waiting for what was asked for")
    void nothing_pauses_a_clock() {
        CaseHistory history = new CaseHistory()
                .referred(SENT)
                .returned("2026-03-03T09:00:00Z")
                .resubmitted("2026-03-13T09:00:00Z");
        assertThat(clock(history, "BRADLEY14_REF").gone(Instant.parse("2026-03-16T12:00:00Z")))
                .isEqualTo(14);
    }

    @Test
    @DisplayName("9: until a ruling the earliest start with evidence holds; a ruling moves the clock")
    void competing_claims_stand_side_by_side_until_a_ruling() {
        CaseHistory history = new CaseHistory()
                .referred(SENT)
                .claimed(Milestone.REFERRAL_SENT, "2026-02-20", Party.PRISON_HEALTH, EvidenceKind.STATEMENT)
                .claimed(Milestone.REFERRAL_SENT, "2026-02-26", Party.PRISON_HEALTH, EvidenceKind.EMAIL)
                .claimed(Milestone.REFERRAL_SENT, "2026-03-05", Party.UNIT, EvidenceKind.LETTER);
        Starts starts = sent(journey(history));
        assertThat(starts.figures())
                .extracting(figure -> figure.by() + " " + figure.evidence().londonDay())
                .containsExactly(
                        "PRISON_HEALTH 2026-02-20",
                        "PRISON_HEALTH 2026-02-26",
                        "PRISON_HEALTH 2026-03-02",
                        "UNIT 2026-03-05");
        assertThat(started(history, "BRADLEY14_REF")).isEqualTo("2026-02-26");
        Journey recorded = Journey.of(new CaseFacts(history.referralId, history.facts()), StartBasis.AS_RECORDED)
                .orElseThrow();
        assertThat(sent(recorded).holds().londonDay()).isEqualTo(LocalDate.parse("2026-03-02"));
        history.ruled(Milestone.REFERRAL_SENT, "2026-03-05").ruled(Milestone.REFERRAL_SENT, "2026-02-28");
        assertThat(started(history, "BRADLEY14_REF")).as("the ruling told last").isEqualTo("2026-02-28");
        assertThat(sent(journey(history)).rulings()).hasSize(2);
    }

    @Test
    void a_ruling_on_the_request_outranks_the_notice() {
        CaseHistory history = new CaseHistory()
                .referred(SENT, "2026-02-20", Jurisdiction.ENGLAND)
                .noticed("2026-02-25", "2026-02-24")
                .ruled(Milestone.INITIAL_REQUEST_MADE, "2026-02-18");
        assertThat(started(history, "STAT28")).isEqualTo("2026-02-18");
    }

    @Test
    void withdrawn_and_made_again_is_one_episode_whose_clocks_run_on() {
        CaseHistory history = new CaseHistory().referredAgain("2026-03-10T09:00:00Z", SENT);
        assertThat(started(history, "BRADLEY14_REF")).isEqualTo("2026-03-02");
        assertThat(clock(history, "BRADLEY14_REF").start().fact())
                .isEqualTo(history.last().id());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("26, 28: whatever it was withdrawn for, bail or death among them, no clock counts it either way")
    void a_withdrawal_for_whatever_reason_counts_neither_way(WithdrawalReason reason) {
        CaseHistory history = new CaseHistory().referred(SENT).withdrawn("2026-03-08T10:00:00Z", reason);
        assertThat(clocks(history)).allSatisfy(clock -> {
            assertThat(clock.state()).isEqualTo(ClockState.ENDED);
            assertThat(clock.inTime()).isEmpty();
        });
    }

    @Test
    @DisplayName("15, 14: a unit that declines after accepting, and the next one, start nothing anew")
    void a_lost_bed_starts_nothing_anew() {
        UUID offer = new UUID(1, 1);
        CaseHistory history = new CaseHistory()
                .referred(SENT)
                .assessed("2026-03-04T09:00:00Z")
                .offered("2026-03-05T09:00:00Z", offer, UNIT)
                .accepted("2026-03-06T09:00:00Z", offer, UNIT)
                .declined("2026-03-07T09:00:00Z", offer, UNIT);
        assertThat(journey(history).evidenceOf(Milestone.UNIT_ACCEPTED)).isEmpty();
        assertThat(clocks(history))
                .filteredOn(clock -> clock.standard().start() == Milestone.REFERRAL_SENT)
                .allSatisfy(clock -> assertThat(clock.start().londonDay()).isEqualTo(LocalDate.parse("2026-03-02")));
    }

    private static Starts sent(Journey journey) {
        return journey.starts().stream()
                .filter(starts -> starts.milestone() == Milestone.REFERRAL_SENT)
                .findFirst()
                .orElseThrow();
    }

    private static Journey journey(CaseHistory history) {
        return Journey.of(history.facts()).orElseThrow();
    }

    private static List<CaseClock> clocks(CaseHistory history) {
        return Clocks.of(journey(history), ShippedStandards.ALL);
    }

    private static CaseClock clock(CaseHistory history, String code) {
        return clocks(history).stream()
                .filter(clock -> clock.standard().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String started(CaseHistory history, String code) {
        return clock(history, code).start().londonDay().toString();
    }
}
