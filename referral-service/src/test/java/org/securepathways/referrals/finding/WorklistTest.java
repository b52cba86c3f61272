package org.securepathways.referrals.finding;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.securepathways.referrals.finding.ListTest.sent;
import static org.securepathways.referrals.referral.ReferralApi.aReferral;
import static org.securepathways.referrals.referral.ReferralApi.as;
import static org.securepathways.referrals.referral.ReferralApi.submit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;
import org.securepathways.referrals.referral.WholeForm;

/** Everybody sees what they have to do, and in which order. Each test has a prison of its own. */
@QuarkusTest
@QuarkusTestResource(Engines.class)
class WorklistTest {
    private static final Map<String, Object> NOW = Map.of();
    private static final String GATEKEEPER =
            Tokens.of("gatekeeper").with("region", "SOUTH_WEST").sign();
    private static final String COMMISSIONER =
            Tokens.of("commissioner").with("region", "SOUTH_WEST").sign();

    @Test
    void a_team_sees_what_is_given_back_or_not_told_most_urgent_first_then_longest_wait_first() {
        var token = Tokens.inreach("MRI");
        var planned = sent("MRI", 90, Map.of("urgency", "PLANNED", "urgencyGround", "CHRONIC_STABLE"));
        var recent = sent("MRI", 3, Map.of());
        var longer = sent("MRI", 30, Map.of());
        as(Tokens.of("gatekeeper").sign(), longer, "/return", Map.of("reason", "REPORT_MISSING"))
                .statusCode(200);

        worklist("", token).body("id", contains(longer, recent, planned));
        worklist("", token).body("next[0]", contains("SEND_AGAIN")).body("next[1]", contains("TELL_WHAT_IS_REQUIRED"));
        var places = worklist("", token).extract().<List<String>>path("place");
        worklist("?limit=1&after=" + places.get(0), token).body("id", contains(recent));
        worklist("?after=" + places.get(2), token).body("size()", is(0));
        worklist("?prison=MRI", token).statusCode(422).body("code", is("FILTER_UNKNOWN"));
    }

    @Test
    void nothing_is_to_do_for_the_team_of_a_referral_that_tells_all_and_of_one_that_ended() {
        var whole = aReferral("prison", "PNI");
        WholeForm.putInto(whole);
        submit(whole).statusCode(201);
        var ended = sent("PNI", 3, Map.of());
        as(Tokens.inreach("PNI"), ended, "/withdrawal", Map.of("reason", "W01")).statusCode(200);

        worklist("", Tokens.inreach("PNI")).statusCode(200).body("size()", is(0));
    }

    @Test
    void the_receiving_service_has_to_receive_and_to_decide_and_then_no_more() {
        var id = sent("ASI", 3, Map.of());
        mine(GATEKEEPER, id, "RECEIVE");

        as(GATEKEEPER, id, "/receipt", NOW).statusCode(200);
        mine(GATEKEEPER, id, "DECIDE");

        as(GATEKEEPER, id, "/acceptance", NOW).statusCode(200);
        worklist("?limit=200", GATEKEEPER).body("id", not(hasItem(id)));
    }

    @Test
    void an_alarm_nobody_answers_for_comes_first_for_all_who_can_answer() {
        var id = given().auth()
                .oauth2(Tokens.inreach("BLI"))
                .contentType("application/json")
                .body(Map.of(
                        "prisonNumber",
                        "B" + (1000 + (int) (TestClock.now().toEpochMilli() % 9000)) + "QA",
                        "urgencyGround",
                        "NOT_EATING_OR_DRINKING",
                        "contact",
                        "Nurse Ward"))
                .post("/emergencies")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        worklist("?limit=1", GATEKEEPER).body("id", contains(id)).body("alarmed", contains(true));
        mine(COMMISSIONER, id, "ANSWER_EMERGENCY");

        as(COMMISSIONER, id, "/acknowledgement", NOW).statusCode(200);
        mine(GATEKEEPER, id, "RECEIVE");
        worklist("?limit=200", COMMISSIONER).body("id", not(hasItem(id)));
    }

    @Test
    void the_commissioner_has_to_settle_and_to_approve_all_of_one_referral_on_one_line() {
        var id = sent("EXI", 3, Map.of());
        as(COMMISSIONER, id, "/commissioner/dispute", Map.of("reason", "GP_DISPUTED"))
                .statusCode(200);
        as(COMMISSIONER, id, "/commissioner/funding-request", NOW).statusCode(200);
        mine(COMMISSIONER, id, "APPROVE_FUNDING", "SETTLE_WHO_PAYS");

        as(COMMISSIONER, id, "/commissioner/funding-approval", NOW).statusCode(200);
        mine(COMMISSIONER, id, "SETTLE_WHO_PAYS");
    }

    @Test
    void the_adjudicator_has_to_rule_on_a_start_until_there_is_a_ruling() {
        var adjudicator = Tokens.of("adjudicator").with("region", "SOUTH_WEST").sign();
        var id = sent("GMI", 3, Map.of());
        var claimed = Map.of("milestone", "REFERRAL_SENT", "claimedAt", "2026-01-05", "evidence", "LETTER");
        as(GATEKEEPER, id, "/start-claims", claimed).statusCode(201);
        mine(adjudicator, id, "RULE_ON_START");

        as(adjudicator, id, "/start-rulings", Map.of("milestone", "REFERRAL_SENT", "ruledAt", "2026-01-05"))
                .statusCode(201);
        worklist("?limit=200", adjudicator).body("id", not(hasItem(id)));
    }

    @Test
    void somebody_with_two_roles_sees_what_both_have_to_do_once() {
        var both = Tokens.of("gatekeeper", "commissioner")
                .with("region", "SOUTH_WEST")
                .sign();
        var id = sent("LYI", 3, Map.of());
        as(COMMISSIONER, id, "/commissioner/funding-request", NOW).statusCode(200);

        mine(both, id, "APPROVE_FUNDING", "RECEIVE");
        worklist("?limit=200", both).body("findAll { it.id == '" + id + "' }.size()", is(1));
    }

    @Test
    void judged_less_urgent_by_the_reader_the_last_line_of_a_page_takes_nothing_with_it() {
        var first = sent("DAI", 60, Map.of());
        var second = sent("DAI", 50, Map.of());
        var ofDartmoor = worklist("?limit=1", Tokens.inreach("DAI"));
        ofDartmoor.body("id", contains(first));
        as(GATEKEEPER, first, "/urgency", Map.of("urgency", "PLANNED", "urgencyGround", "CHRONIC_STABLE"))
                .statusCode(200);

        worklist("?after=" + ofDartmoor.extract().<String>path("[0].place"), Tokens.inreach("DAI"))
                .body("id", contains(second, first));
    }

    @Test
    void somebody_who_sees_more_than_their_prison_has_only_their_own_teams_work_to_do() {
        var both = Tokens.of("inreach", "gatekeeper")
                .with("prison", "CWI")
                .with("region", "SOUTH_WEST")
                .sign();
        var own = sent("CWI", 3, Map.of());
        var others = sent("EWI", 3, Map.of());

        mine(both, own, "RECEIVE", "TELL_WHAT_IS_REQUIRED");
        mine(both, others, "RECEIVE");
    }

    @Test
    void a_start_in_dispute_waits_for_its_ruling_also_after_the_referral_has_ended() {
        var adjudicator = Tokens.of("adjudicator").with("region", "SOUTH_WEST").sign();
        var id = sent("LYI", 3, Map.of());
        as(
                        GATEKEEPER,
                        id,
                        "/start-claims",
                        Map.of("milestone", "REFERRAL_SENT", "claimedAt", "2026-01-05", "evidence", "LETTER"))
                .statusCode(201);
        as(Tokens.inreach("LYI"), id, "/withdrawal", Map.of("reason", "W01")).statusCode(200);

        mine(adjudicator, id, "RULE_ON_START");
    }

    @Test
    void who_has_nothing_to_do_with_the_way_of_a_referral_has_no_worklist() {
        worklist("", Tokens.of("operator").sign()).statusCode(403);
        worklist("?after=nowhere", GATEKEEPER).statusCode(422).body("code", is("PAGE_UNKNOWN"));
    }

    private static void mine(String token, String id, String... steps) {
        worklist("?limit=200", token).statusCode(200).body("find { it.id == '" + id + "' }.next", contains((Object[])
                steps));
    }

    private static ValidatableResponse worklist(String query, String token) {
        return given().auth().oauth2(token).get("/worklist" + query).then();
    }
}
