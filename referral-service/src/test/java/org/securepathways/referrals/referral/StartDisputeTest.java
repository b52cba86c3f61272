package org.securepathways.referrals.referral;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.securepathways.referrals.referral.ReferralApi.aReferral;
import static org.securepathways.referrals.referral.ReferralApi.as;
import static org.securepathways.referrals.referral.ReferralApi.asGatekeeper;
import static org.securepathways.referrals.referral.ReferralApi.asInreach;
import static org.securepathways.referrals.referral.ReferralApi.givenAReferral;
import static org.securepathways.referrals.referral.ReferralApi.submit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;

/** Edge case 9, through the interface: competing claims, and an adjudicator's ruling that is a fact. */
@QuarkusTest
@QuarkusTestResource(Engines.class)
class StartDisputeTest {
    @Test
    void competing_claims_stand_side_by_side_until_an_adjudicator_rules() {
        var id = givenAReferral();
        var claimed = daysAgo(4);
        var claim = asGatekeeper(id, "/start-claims", claim("REFERRAL_SENT", claimed, "LETTER"))
                .statusCode(201)
                .extract()
                .<String>path("id");
        asInreach(id, "/start-claims", claim("REFERRAL_SENT", daysAgo(9), "STATEMENT"))
                .statusCode(201);

        starts(id)
                .body("find { it.milestone == 'REFERRAL_SENT' }.figures.size()", is(3))
                .body("find { it.milestone == 'REFERRAL_SENT' }.holds", is(claimed))
                .body("find { it.milestone == 'REFERRAL_SENT' }.basis", is("EARLIEST_EVIDENCED"));

        var ruled = daysAgo(3);
        as(adjudicator(), id, "/start-rulings", ruling(ruled, claim)).statusCode(201);

        starts(id)
                .body("find { it.milestone == 'REFERRAL_SENT' }.figures.size()", is(3))
                .body("find { it.milestone == 'REFERRAL_SENT' }.holds", is(ruled))
                .body("find { it.milestone == 'REFERRAL_SENT' }.basis", is("RULING"));
        assertThat(Wire.await(EventType.REFERRAL_START_CLAIMED, id)
                        .data()
                        .path("claimId")
                        .asText())
                .isEqualTo(claim);
        assertThat(Wire.await(EventType.REFERRAL_START_RULED, id)
                        .data()
                        .path("upheldClaim")
                        .asText())
                .isEqualTo(claim);
    }

    @Test
    void only_an_adjudicator_rules_and_only_on_a_claim_that_was_made() {
        var id = givenAReferral();

        asInreach(id, "/start-rulings", ruling(daysAgo(3), null))
                .statusCode(403)
                .body("code", is("ROLE_NOT_ALLOWED"));
        as(
                        adjudicator(),
                        id,
                        "/start-rulings",
                        ruling(daysAgo(3), UUID.randomUUID().toString()))
                .statusCode(404)
                .body("code", is("CLAIM_UNKNOWN"));
    }

    @Test
    void a_claim_is_about_a_start() {
        asInreach(givenAReferral(), "/start-claims", claim("ADMITTED", daysAgo(3), "LETTER"))
                .statusCode(422)
                .body("code", is("START_NOT_DISPUTABLE"));
    }

    @Test
    void what_was_recorded_of_each_milestone_is_among_the_figures() {
        var id = submit(aReferral("initialRequestAt", daysAgo(6))).extract().<String>path("id");
        asGatekeeper(id, "/receipt", Map.of()).statusCode(200);

        starts(id).body("milestone", hasItems("INITIAL_REQUEST_MADE", "REFERRAL_SENT", "RECEIVED"));
    }

    private static ValidatableResponse starts(String id) {
        return given().auth()
                .oauth2(Tokens.inreach("LEI"))
                .get("/referrals/" + id + "/starts")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> claim(String milestone, String at, String evidence) {
        return Map.of("milestone", milestone, "claimedAt", at, "evidence", evidence);
    }

    private static Map<String, Object> ruling(String at, String claim) {
        return claim == null
                ? Map.of("milestone", "REFERRAL_SENT", "ruledAt", at)
                : Map.of("milestone", "REFERRAL_SENT", "ruledAt", at, "upheldClaim", claim);
    }

    private static String adjudicator() {
        return Tokens.of("adjudicator").sign();
    }

    private static String daysAgo(int days) {
        return Moment.of(TestClock.now().minus(Duration.ofDays(days)))
                .londonDay()
                .toString();
    }
}
