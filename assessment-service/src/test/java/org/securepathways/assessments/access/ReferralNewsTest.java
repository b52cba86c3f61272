package org.securepathways.assessments.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.securepathways.assessments.access.CaseApi.DR_ADEYEMI;
import static org.securepathways.assessments.access.CaseApi.DR_BAXTER;
import static org.securepathways.assessments.access.CaseApi.aBooking;
import static org.securepathways.assessments.access.CaseApi.aReport;
import static org.securepathways.assessments.access.CaseApi.anOutcome;
import static org.securepathways.assessments.access.CaseApi.assessor;
import static org.securepathways.assessments.access.CaseApi.awaitStatus;
import static org.securepathways.assessments.access.CaseApi.book;
import static org.securepathways.assessments.access.CaseApi.givenABooking;
import static org.securepathways.assessments.access.CaseApi.givenACase;
import static org.securepathways.assessments.access.CaseApi.givenAnAssessedCase;
import static org.securepathways.assessments.access.CaseApi.outcome;
import static org.securepathways.assessments.access.CaseApi.read;
import static org.securepathways.assessments.access.CaseApi.referral;
import static org.securepathways.assessments.access.CaseApi.sayWithdrawn;
import static org.securepathways.assessments.access.CaseApi.sign;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.CorrectionReason;
import org.securepathways.contracts.codes.CustodySource;
import org.securepathways.contracts.codes.CustodyStatus;
import org.securepathways.contracts.codes.EvidenceKind;
import org.securepathways.contracts.codes.JudgedBy;
import org.securepathways.contracts.codes.Jurisdiction;
import org.securepathways.contracts.codes.LegalPower;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.contracts.codes.Party;
import org.securepathways.contracts.codes.Region;
import org.securepathways.contracts.codes.ReturnReason;
import org.securepathways.contracts.codes.UndoReason;
import org.securepathways.contracts.codes.Urgency;
import org.securepathways.contracts.codes.UrgencyGround;
import org.securepathways.contracts.referral.CustodyChanged;
import org.securepathways.contracts.referral.MilestoneRecorded;
import org.securepathways.contracts.referral.ReferralCorrected;
import org.securepathways.contracts.referral.ReferralMerged;
import org.securepathways.contracts.referral.ReferralReassigned;
import org.securepathways.contracts.referral.ReferralUnmerged;
import org.securepathways.contracts.referral.UrgencyChanged;
import org.securepathways.contracts.referral.WithdrawalUndone;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class ReferralNewsTest {

    /** Edge cases 19 and 25. */
    @Test
    void a_prison_move_and_a_new_legal_status_show_at_once_and_the_new_prisons_team_sees_the_case() {
        var id = givenACase();
        read(id, Tokens.inreach("CFI")).statusCode(503);

        Wire.say(
                EventType.CUSTODY_CHANGED,
                id,
                TestClock.now(),
                new CustodyChanged(
                        id,
                        "CFI",
                        Region.WALES,
                        Jurisdiction.WALES,
                        CustodyStatus.REMAND,
                        LegalPower.S48_2A,
                        now(),
                        CustodySource.REFERRER));

        awaitThat(id, "referral.prison", is("CFI"));
        read(id, Tokens.inreach("CFI"))
                .statusCode(200)
                .body("referral.legalPower", is("S48_2A"), "referral.jurisdiction", is("WALES"));
        read(id, Tokens.inreach("LEI")).statusCode(503);
    }

    /** Edge case 43. */
    @Test
    void a_correction_replaces_what_was_said_and_an_urgency_is_judged_by_each_side() {
        var id = givenACase();
        Wire.say(
                EventType.REFERRAL_REASSIGNED,
                id,
                TestClock.now(),
                new ReferralReassigned(id, "HLI", Region.NORTH_EAST_AND_YORKSHIRE, now()));
        judged(id, Urgency.EMERGENCY, UrgencyGround.NOT_EATING_OR_DRINKING, JudgedBy.ASSESSOR);
        judged(id, Urgency.PLANNED, UrgencyGround.CHRONIC_STABLE, JudgedBy.REFERRER);
        awaitThat(id, "referral.urgency", is("PLANNED"));
        read(id, Tokens.inreach("HLI")).body("assessorUrgency.urgency", is("EMERGENCY"));

        var told = referral(id, "LEI", Region.NORTH_EAST_AND_YORKSHIRE, now());
        Wire.say(
                EventType.REFERRAL_CORRECTED,
                id,
                TestClock.now(),
                new ReferralCorrected(id, null, CorrectionReason.ENTERED_WRONGLY, now(), told));

        awaitThat(id, "referral.urgency", is("URGENT"));
        read(id, assessor()).body("referral.prison", is("HLI"), "assessorUrgency.urgency", is("EMERGENCY"));
    }

    @Test
    void a_complete_dossier_shows() {
        var id = givenACase();
        read(id, assessor()).body("dossierComplete", is(false));

        milestone(EventType.REFERRAL_COMPLETE, id, Milestone.COMPLETE, null);

        awaitThat(id, "dossierComplete", is(true));
    }

    /** Edge case 44, as far as it begins in a referral. */
    @Test
    void after_an_undone_withdrawal_the_case_is_open_and_says_what_has_to_be_booked_again() {
        var id = givenACase();
        book(id, aBooking("ACCESS")).statusCode(201);
        sayWithdrawn(id, now());
        awaitStatus(id, "WITHDRAWN");
        read(id, assessor()).body("bookAgain", is(false));

        Wire.say(
                EventType.REFERRAL_WITHDRAWAL_UNDONE,
                id,
                TestClock.now(),
                new WithdrawalUndone(id, now(), UndoReason.WRONG_PERSON));

        awaitStatus(id, "OPEN");
        read(id, assessor())
                .body("bookAgain", is(true), "assessments.status", contains("CANCELLED"))
                .body("awaited", contains("ASSESSMENT", "REPORTS"), "withdrawnAt", nullValue());
        book(id, aBooking("ACCESS")).statusCode(201);
        read(id, assessor()).body("bookAgain", is(false));
    }

    /** Edge case 11. */
    @Test
    void a_rejection_calls_off_what_is_booked_and_a_resubmission_opens_the_case_again() {
        var id = givenACase();
        book(id, aBooking("ACCESS")).statusCode(201);

        milestone(EventType.REFERRAL_REJECTED, id, Milestone.REJECTED, ReturnReason.REPORT_MISSING);

        awaitStatus(id, "REJECTED");
        Wire.await(EventType.ASSESSMENT_CANCELLED, id);
        book(id, aBooking("ACCESS")).statusCode(409).body("code", is("CASE_CLOSED"));
        read(id, assessor()).body("awaited", hasSize(0));

        milestone(EventType.REFERRAL_RESUBMITTED, id, Milestone.RESUBMITTED, null);

        awaitStatus(id, "OPEN");
        read(id, assessor()).body("bookAgain", is(true));
    }

    /** Edge case 21. */
    @Test
    void whoever_was_assessed_under_the_other_referral_has_currency_here_until_they_are_unmerged() {
        var other = givenAnAssessedCase();
        sign(other, aReport(DR_ADEYEMI, true)).statusCode(201);
        var here = givenACase();

        merged(here, other);

        awaitStatus(other, "MERGED");
        awaitThat(here, "assessments", hasSize(1));
        read(here, assessor())
                .body("assessments[0].referralId", is(other.toString()), "reports[0].referralId", is(other.toString()))
                .body("awaited", contains("REPORTS", "DECISION"), "mergedWith", contains(other.toString()));
        read(other, assessor()).body("mergedInto", is(here.toString()), "awaited", hasSize(0));
        book(here, aBooking("ACCESS")).statusCode(409).body("code", is("ASSESSMENT_CURRENT"));
        book(other, aBooking("SECOND_OPINION")).statusCode(409).body("code", is("CASE_MERGED"));
        sign(here, aReport(DR_ADEYEMI, true)).statusCode(409).body("code", is("SAME_DOCTOR"));
        sign(here, aReport(DR_BAXTER, true)).statusCode(201).body("ordinal", is(2));

        unmerged(here, other);

        awaitStatus(other, "OPEN");
        awaitThat(here, "assessments", hasSize(0));
        read(here, assessor()).body("awaited", contains("ASSESSMENT", "REPORTS"), "reports", hasSize(1));
        read(other, assessor()).body("awaited", contains("REPORTS", "DECISION"), "reports", hasSize(1));
        book(here, aBooking("ACCESS")).statusCode(201);
    }

    @Test
    void what_is_finished_under_the_merged_referral_counts_under_the_one_that_goes_on() {
        var other = givenACase();
        var visit = givenABooking(other, "ACCESS");
        var here = givenACase();
        merged(here, other);
        awaitStatus(other, "MERGED");
        awaitThat(here, "assessments", hasSize(1));

        outcome(other, visit, anOutcome()).statusCode(200);

        read(here, assessor()).body("awaited", hasItem("DECISION"), "assessments.status", contains("COMPLETED"));
        assertThat(Wire.heard(EventType.ASSESSMENT_COMPLETED.topic(), other)).hasSize(2);
    }

    private static void merged(UUID survivor, UUID merged) {
        for (UUID key : new UUID[] {survivor, merged}) {
            Wire.say(EventType.REFERRAL_MERGED, key, TestClock.now(), new ReferralMerged(survivor, merged, now()));
        }
    }

    private static void unmerged(UUID survivor, UUID merged) {
        for (UUID key : new UUID[] {merged, survivor}) {
            Wire.say(EventType.REFERRAL_UNMERGED, key, TestClock.now(), new ReferralUnmerged(survivor, merged, now()));
        }
    }

    private static void judged(UUID id, Urgency urgency, UrgencyGround ground, JudgedBy by) {
        Wire.say(
                EventType.REFERRAL_URGENCY_CHANGED,
                id,
                TestClock.now(),
                new UrgencyChanged(id, urgency, ground, by, now()));
    }

    private static void milestone(EventType type, UUID id, Milestone milestone, ReturnReason reason) {
        Wire.say(
                type,
                id,
                TestClock.now(),
                new MilestoneRecorded(id, milestone, now(), Party.UNIT, EvidenceKind.LETTER, null, reason));
    }

    private static void awaitThat(UUID id, String what, Matcher<?> holds) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> read(id, assessor()).body(what, holds));
    }

    private static Moment now() {
        return Moment.of(TestClock.now());
    }
}
