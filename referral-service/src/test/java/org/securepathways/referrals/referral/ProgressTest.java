package org.securepathways.referrals.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.securepathways.referrals.referral.ReferralApi.aReferral;
import static org.securepathways.referrals.referral.ReferralApi.as;
import static org.securepathways.referrals.referral.ReferralApi.asGatekeeper;
import static org.securepathways.referrals.referral.ReferralApi.asInreach;
import static org.securepathways.referrals.referral.ReferralApi.givenAReferral;
import static org.securepathways.referrals.referral.ReferralApi.read;
import static org.securepathways.referrals.referral.ReferralApi.submit;
import static org.securepathways.referrals.referral.ReferralApi.withdraw;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Topics;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class ProgressTest {
    private static final Map<String, Object> NOW = Map.of();

    @Test
    void a_referral_goes_there_and_back_and_each_step_is_told_with_who_said_so() {
        var id = givenAReferral();

        asGatekeeper(id, "/receipt", Map.of("evidence", "EMAIL"))
                .statusCode(200)
                .body("stage", is("RECEIVED"));
        asGatekeeper(id, "/return", Map.of("reason", "REPORT_MISSING")).body("stage", is("RETURNED"));
        asInreach(id, "/resubmission", NOW).body("stage", is("SENT")).body("resubmissions", is(1));
        asGatekeeper(id, "/completion", NOW).statusCode(200);
        asGatekeeper(id, "/acceptance", Map.of("evidence", "LETTER")).body("stage", is("ACCEPTED"));

        var received = Wire.await(EventType.REFERRAL_RECEIVED, id).data();
        assertThat(received.path("saidBy").asText()).isEqualTo("COMMISSIONER");
        assertThat(received.path("evidence").asText()).isEqualTo("EMAIL");
        assertThat(Wire.await(EventType.REFERRAL_RETURNED, id)
                        .data()
                        .path("reason")
                        .asText())
                .isEqualTo("REPORT_MISSING");
        var resubmitted = Wire.await(EventType.REFERRAL_RESUBMITTED, id).data();
        assertThat(resubmitted.path("saidBy").asText()).isEqualTo("PRISON_HEALTH");
        assertThat(resubmitted.path("milestone").asText()).isEqualTo("RESUBMITTED");
        Wire.await(EventType.REFERRAL_COMPLETE, id);
        Wire.await(EventType.REFERRAL_ACCEPTED_FOR_ASSESSMENT, id);
        assertThat(Wire.heard(Topics.REFERRALS, id).stream().filter(event -> event.is(EventType.REFERRAL_SUBMITTED)))
                .as("the referral is sent once, however often it comes back")
                .hasSize(1);
    }

    @Test
    void a_rejection_about_content_can_be_put_right_and_one_about_the_person_cannot() {
        var incomplete = givenAReferral();
        asGatekeeper(incomplete, "/rejection", Map.of("reason", "INFORMATION_MISSING"))
                .body("status", is("REJECTED"));
        asInreach(incomplete, "/resubmission", NOW).statusCode(200).body("status", is("OPEN"));

        var unsuitable = givenAReferral();
        asGatekeeper(unsuitable, "/rejection", Map.of("reason", "NOT_HOSPITAL")).statusCode(200);
        asInreach(unsuitable, "/resubmission", NOW).statusCode(409).body("code", is("REFERRAL_REJECTED"));
        assertThat(Wire.await(EventType.REFERRAL_REJECTED, unsuitable)
                        .data()
                        .path("reason")
                        .asText())
                .isEqualTo("NOT_HOSPITAL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/receipt", "/completion", "/acceptance"})
    void the_referring_team_does_not_answer_for_the_receiving_service(String step) {
        asInreach(givenAReferral(), step, NOW).statusCode(403).body("code", is("ROLE_NOT_ALLOWED"));
    }

    @Test
    void what_does_not_fit_how_it_stands_is_refused_by_code() {
        var id = givenAReferral();
        asInreach(id, "/resubmission", NOW).statusCode(409).body("code", is("NOT_RETURNED"));
        asInreach(id, "/withdrawal/undo", Map.of("reason", "WRONG_PERSON")).body("code", is("NOT_WITHDRAWN"));
        asGatekeeper(id, "/acknowledgement", NOW).statusCode(409).body("code", is("NOT_AN_EMERGENCY"));
        asGatekeeper(id, "/acceptance", NOW).statusCode(200);
        asGatekeeper(id, "/acceptance", NOW).statusCode(409).body("code", is("ALREADY_ACCEPTED"));
        asGatekeeper(id, "/return", Map.of("reason", "RISK_UNCLEAR")).body("code", is("ALREADY_ACCEPTED"));
        asGatekeeper(id, "/receipt", NOW).statusCode(409).body("code", is("ALREADY_RECEIVED"));
        withdraw(id, "W01").statusCode(200);
        asGatekeeper(id, "/rejection", Map.of("reason", "NOT_HOSPITAL")).body("code", is("REFERRAL_WITHDRAWN"));
    }

    @Test
    void nothing_happens_to_a_referral_before_it_was_sent() {
        asGatekeeper(givenAReferral(), "/receipt", Map.of("at", "2020-01-01"))
                .statusCode(422)
                .body("code", is("TIME_BEFORE_REFERRAL"));
        asGatekeeper(givenAReferral(), "/receipt", Map.of("at", "2999-01-01"))
                .statusCode(422)
                .body("code", is("TIME_IN_FUTURE"));
    }

    @Test
    void a_referral_nobody_may_see_cannot_be_changed_either() {
        var id = givenAReferral();
        as(Tokens.inreach("MDI"), id, "/resubmission", NOW).statusCode(404).body("code", is("REFERRAL_UNKNOWN"));
        as(Tokens.of("gatekeeper").with("region", "LONDON").sign(), id, "/receipt", NOW)
                .statusCode(404);
        asInreach(UUID.randomUUID().toString(), "/resubmission", NOW).statusCode(404);
    }

    @Test
    void need_request_and_notice_can_be_told_later_with_their_evidence() {
        var id = givenAReferral();
        var day = TestClock.now().minus(Duration.ofDays(5)).toString().substring(0, 10);

        asInreach(id, "/milestones", milestone("INITIAL_REQUEST_MADE", day))
                .statusCode(200)
                .body("initialRequestAt", is(day))
                .body("missing.toSend", not(hasItem("initialRequestAt")));
        var notice = new HashMap<>(milestone("REFERRAL_NOTICE_GIVEN", day));
        notice.put("noticeDate", TestClock.now().toString().substring(0, 10));
        asInreach(id, "/milestones", notice).statusCode(200).body("noticeBackdated", is(true));

        var told = Wire.await(EventType.REFERRAL_NOTICE_GIVEN, id).data();
        assertThat(told.path("noticeDate").asText()).isEqualTo(notice.get("noticeDate"));
        assertThat(told.path("evidence").asText()).isEqualTo("LETTER");
        Wire.await(EventType.REFERRAL_INITIAL_REQUEST_MADE, id);
    }

    @ParameterizedTest
    @CsvSource({
        "ACCEPTED_FOR_ASSESSMENT, 2026-03-02, MILESTONE_HAS_ITS_OWN_COMMAND",
        "NEED_IDENTIFIED, 1999-01-01, TIME_IMPLAUSIBLE",
        "NEED_IDENTIFIED, 2999-01-01, TIME_IN_FUTURE"
    })
    void a_milestone_that_cannot_be_so_is_refused(String milestone, String at, String code) {
        asInreach(givenAReferral(), "/milestones", milestone(milestone, at))
                .statusCode(422)
                .body("code", is(code));
    }

    @Test
    void only_a_notice_states_a_notice_date() {
        var body = new HashMap<>(milestone("NEED_IDENTIFIED", "2026-03-02"));
        body.put("noticeDate", "2026-03-01");
        asInreach(givenAReferral(), "/milestones", body).statusCode(422).body("code", is("NOTICE_DATE_ONLY_OF_NOTICE"));
    }

    @Test
    void a_withdrawal_undone_opens_the_referral_as_it_was() {
        var id = givenAReferral();
        asGatekeeper(id, "/acceptance", NOW).statusCode(200);
        withdraw(id, "W01").statusCode(200);

        asInreach(id, "/withdrawal/undo", Map.of("reason", "WRONG_PERSON"))
                .statusCode(200)
                .body("status", is("OPEN"))
                .body("stage", is("ACCEPTED"))
                .body("withdrawalReason", nullValue());

        assertThat(Wire.await(EventType.REFERRAL_WITHDRAWAL_UNDONE, id)
                        .data()
                        .path("reason")
                        .asText())
                .isEqualTo("WRONG_PERSON");
    }

    @Test
    void a_withdrawal_is_not_undone_while_the_person_has_another_open_referral() {
        var body = aReferral();
        var first = submit(body).statusCode(201).extract().<String>path("id");
        withdraw(first, "W07").statusCode(200);
        var second = submit(body)
                .statusCode(201)
                .body("episodeId", is(first))
                .extract()
                .<String>path("id");

        asInreach(first, "/withdrawal/undo", Map.of("reason", "WRONG_PERSON"))
                .statusCode(409)
                .body("code", is("REFERRAL_ALREADY_OPEN"))
                .body("referralId", is(second));
    }

    // edge case 22
    @Test
    void a_second_prison_is_told_whom_to_ask_and_gets_the_referral_by_reassignment() {
        var body = aReferral();
        var id = submit(body).statusCode(201).extract().<String>path("id");
        body.put("prison", "MDI");
        submit(body).statusCode(409).body("code", is("REFERRAL_ALREADY_OPEN")).body("referralId", nullValue());

        asInreach(id, "/reassignment", Map.of("prison", "MDI"))
                .statusCode(200)
                .body("prison", is("MDI"))
                .body("originPrison", is("LEI"));

        read(id, Tokens.inreach("MDI")).statusCode(200);
        read(id, Tokens.inreach("LEI")).statusCode(404);
        var told = Wire.await(EventType.REFERRAL_REASSIGNED, id).data();
        assertThat(told.path("prison").asText()).isEqualTo("MDI");
    }

    @ParameterizedTest
    @CsvSource({"LEI, 422, ALREADY_THERE", "ZZZ, 422, PRISON_UNKNOWN", "AKI, 422, PRISON_CLOSED"})
    void a_referral_goes_only_to_another_open_prison(String prison, int status, String code) {
        var expected = code.equals("ALREADY_THERE") ? 409 : status;
        asInreach(givenAReferral(), "/reassignment", Map.of("prison", prison))
                .statusCode(expected)
                .body("code", is(code));
    }

    @Test
    void the_referrer_can_tell_a_new_legal_status_and_the_power_follows() {
        var id = submit(aReferral("custodyStatus", "REMAND")).extract().<String>path("id");

        asInreach(id, "/custody", Map.of("custodyStatus", "REMAND", "remandedBy", "MAGISTRATES"))
                .body("legalPower", is("S48_2B"));
        asInreach(id, "/custody", Map.of("custodyStatus", "SENTENCED")).body("legalPower", is("S47"));

        var told = Wire.await(EventType.CUSTODY_CHANGED, id, 2);
        assertThat(told)
                .extracting(event -> event.data().path("legalPower").asText())
                .containsExactly("S48_2B", "S47");
        assertThat(told)
                .extracting(event -> event.data().path("source").asText())
                .containsOnly("REFERRER");
    }

    @Test
    void the_court_is_asked_only_of_remand() {
        asInreach(givenAReferral(), "/custody", Map.of("custodyStatus", "SENTENCED", "remandedBy", "MAGISTRATES"))
                .statusCode(422)
                .body("code", is("NOT_ON_REMAND"));
    }

    // edge case 28
    @Test
    void a_death_ends_the_referral_by_a_reason_of_its_own() {
        var id = givenAReferral();

        withdraw(id, "W04").statusCode(200).body("withdrawalReason", is("W04"));

        assertThat(Wire.await(EventType.REFERRAL_WITHDRAWN, id)
                        .data()
                        .path("reason")
                        .asText())
                .isEqualTo("W04");
        assertThat(Wire.heard(Topics.REFERRALS, id)).noneMatch(event -> event.is(EventType.REFERRAL_CLOSED));
    }

    private static Map<String, Object> milestone(String milestone, String at) {
        return Map.of("milestone", milestone, "at", at, "evidence", "LETTER");
    }
}
