package org.securepathways.referrals.commissioner;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.securepathways.referrals.referral.ReferralApi.aReferral;
import static org.securepathways.referrals.referral.ReferralApi.as;
import static org.securepathways.referrals.referral.ReferralApi.correct;
import static org.securepathways.referrals.referral.ReferralApi.etag;
import static org.securepathways.referrals.referral.ReferralApi.givenAReferral;
import static org.securepathways.referrals.referral.ReferralApi.submit;
import static org.securepathways.referrals.referral.ReferralApi.withdraw;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class CommissionerTest {
    @Test
    void the_last_practice_decides_who_pays_before_the_last_address() {
        var body = aReferral("homeOutwardCode", "LS12");
        body.put("person", Map.of("gpOutwardCode", "M14"));
        var id = submit(body).extract().<String>path("id");

        payer(id).body("commissioner", is("X7B01")).body("rule", is("LAST_GP")).body("gatekeeper", is("X8B01"));

        var told = Wire.await(EventType.COMMISSIONER_RESOLVED, id).data();
        assertThat(told.path("commissioner").asText()).isEqualTo("X7B01");
        assertThat(told.path("reason").asText()).isEqualTo("LAST_GP");
    }

    @Test
    void without_a_practice_the_last_address_decides() {
        payer(givenAReferral()).body("commissioner", is("X7A01")).body("rule", is("LAST_ADDRESS"));
    }

    @Test
    void without_either_it_is_where_the_prison_is_until_it_is_settled() {
        var body = aReferral();
        body.remove("homeOutwardCode");
        var id = submit(body).extract().<String>path("id");
        payer(id).body("rule", is("PRISON_AREA")).body("settled", is(false));

        correct(id, etag(id), Map.of("person", Map.of("gpOutwardCode", "CF10"))).statusCode(200);

        payer(id)
                .body("commissioner", is("X7W01"))
                .body("jurisdiction", is("WALES"))
                .body("gatekeeper", is("X8W01"));
        assertThat(Wire.await(EventType.COMMISSIONER_RESOLVED, id, 2)).hasSize(2);
    }

    @Test
    void a_person_without_a_home_has_no_last_address() {
        var body = aReferral("homeOutwardCode", "SW1");
        body.put("person", Map.of("noFixedAbode", true));

        payer(submit(body).extract().path("id")).body("rule", is("PRISON_AREA"));
    }

    @Test
    void a_home_in_scotland_is_another_nations_matter() {
        payer(submit(aReferral("homeOutwardCode", "EH1")).extract().path("id")).body("rule", is("OTHER_NATION"));
    }

    @Test
    void a_dispute_is_waited_for_until_it_is_settled_and_no_rule_changes_it_then() {
        var id = givenAReferral();
        var since = daysAgo(6);
        step(id, "dispute", Map.of("reason", "GP_DISPUTED", "at", since))
                .statusCode(200)
                .body("disputed", is(true))
                .body("dispute.days", is(6));
        step(id, "dispute", Map.of("reason", "GP_DISPUTED"))
                .statusCode(409)
                .body("code", is("COMMISSIONER_DISPUTED_ALREADY"));

        step(id, "settlement", Map.of("commissioner", "X7C05", "reason", "AGREED", "at", daysAgo(2)))
                .statusCode(200)
                .body("commissioner", is("X7C05"))
                .body("gatekeeper", is("X8C01"))
                .body("settled", is(true))
                .body("dispute.days", is(4));

        correct(id, etag(id), Map.of("person", Map.of("gpOutwardCode", "CF10"))).statusCode(200);
        payer(id).body("commissioner", is("X7C05"));
        Wire.await(EventType.COMMISSIONER_DISPUTED, id);
        assertThat(Wire.await(EventType.COMMISSIONER_SETTLED, id)
                        .data()
                        .path("commissioner")
                        .asText())
                .isEqualTo("X7C05");
    }

    @Test
    void funding_and_a_bed_out_of_area_are_asked_for_and_approved_each_with_a_wait_of_its_own() {
        var id = givenAReferral();
        step(id, "funding-request", Map.of("at", daysAgo(9))).statusCode(200).body("funding.days", is(9));
        step(id, "out-of-area-request", Map.of("reason", "NO_BED_IN_AREA", "at", daysAgo(3)))
                .statusCode(200);
        step(id, "funding-approval", Map.of("at", daysAgo(1)))
                .body("funding.days", is(8))
                .body("outOfArea.days", is(3))
                .body("outOfArea.until", nullValue());
        step(id, "out-of-area-approval", Map.of()).statusCode(200).body("outOfArea.reason", is("NO_BED_IN_AREA"));

        Wire.await(EventType.FUNDING_REQUESTED, id);
        Wire.await(EventType.FUNDING_APPROVED, id);
        Wire.await(EventType.OUT_OF_AREA_REQUESTED, id);
        Wire.await(EventType.OUT_OF_AREA_APPROVED, id);
        step(id, "funding-request", Map.of()).statusCode(409).body("code", is("FUNDING_APPROVED_ALREADY"));
        step(id, "funding-approval", Map.of()).statusCode(409).body("code", is("FUNDING_APPROVED_ALREADY"));
        step(id, "out-of-area-request", Map.of("reason", "CLOSE_TO_FAMILY"))
                .body("code", is("OUT_OF_AREA_APPROVED_ALREADY"));
        step(id, "out-of-area-approval", Map.of()).body("code", is("OUT_OF_AREA_APPROVED_ALREADY"));
    }

    @ParameterizedTest
    @CsvSource({
        "settlement, AGREED, X7A01, 409, COMMISSIONER_NOT_DISPUTED",
        "settlement, AGREED, X7A99, 422, COMMISSIONER_UNKNOWN",
        "funding-approval, , , 409, FUNDING_NOT_REQUESTED",
        "out-of-area-approval, , , 409, OUT_OF_AREA_NOT_REQUESTED",
        "dispute, AGREED, , 422, REASON_DOES_NOT_FIT",
        "out-of-area-request, GP_DISPUTED, , 422, REASON_DOES_NOT_FIT"
    })
    void what_answers_nothing_or_does_not_fit_is_refused(
            String step, String reason, String commissioner, int status, String code) {
        var body = new HashMap<String, Object>();
        if (reason != null) {
            body.put("reason", reason);
        }
        if (commissioner != null) {
            body.put("commissioner", commissioner);
        }
        step(givenAReferral(), step, body).statusCode(status).body("code", is(code));
    }

    @Test
    void what_is_asked_for_is_asked_for_once_and_answered_afterwards() {
        var id = givenAReferral();
        step(id, "funding-request", Map.of()).statusCode(200);
        step(id, "funding-request", Map.of()).statusCode(409).body("code", is("FUNDING_REQUESTED_ALREADY"));
        step(id, "funding-approval", Map.of("at", daysAgo(1))).statusCode(422).body("code", is("STEP_BEFORE_THE_LAST"));
        step(id, "out-of-area-request", Map.of("reason", "SPECIALIST_SERVICE")).statusCode(200);
        step(id, "out-of-area-request", Map.of("reason", "SPECIALIST_SERVICE"))
                .body("code", is("OUT_OF_AREA_REQUESTED_ALREADY"));
    }

    @Test
    void nothing_is_settled_of_a_referral_that_has_ended_and_not_by_everybody() {
        var id = givenAReferral();
        as(Tokens.inreach("LEI"), id, "/commissioner/funding-approval", Map.of())
                .statusCode(403);
        as(Tokens.of("commissioner").with("region", "LONDON").sign(), id, "/commissioner/funding-request", Map.of())
                .statusCode(404)
                .body("code", is("REFERRAL_UNKNOWN"));
        withdraw(id, "W01").statusCode(200);
        step(id, "funding-request", Map.of()).statusCode(409).body("code", is("REFERRAL_WITHDRAWN"));
    }

    private static ValidatableResponse payer(String id) {
        return given().auth()
                .oauth2(Tokens.inreach("LEI"))
                .get("/referrals/" + id + "/commissioner")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse step(String id, String step, Map<String, ?> body) {
        return as(Tokens.of("commissioner").sign(), id, "/commissioner/" + step, body);
    }

    private static String daysAgo(int days) {
        return Moment.of(TestClock.now().minus(Duration.ofDays(days)))
                .londonDay()
                .toString();
    }
}
