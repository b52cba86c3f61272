package org.securepathways.referrals.prefill;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.securepathways.referrals.referral.ReferralApi.aReferral;
import static org.securepathways.referrals.referral.ReferralApi.submit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;
import org.securepathways.referrals.feed.Feed;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class PrefillTest {
    private final Map<String, Object> sam = aReferral();
    private final String number = (String) sam.get("prisonNumber");
    private final Instant threeDaysAgo = TestClock.now().minus(Duration.ofDays(3));

    @Test
    void what_feed_and_earlier_referral_tell_is_shown_with_source_and_age() {
        sam.put("sentAt", threeDaysAgo.toString());
        var id = submit(sam).statusCode(201).extract().<String>path("id");
        Feed.updated(
                number,
                threeDaysAgo.plusSeconds(60),
                Map.of("legalStatus", "RECALL", "sentenceExpiryDate", "2099-05-01"));
        Feed.awaitHeard(number, 1);

        prefill(Tokens.inreach("LEI"), number)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("custodyStatus.value", is("RECALL"))
                .body("custodyStatus.source", is("FEED"))
                .body("custodyStatus.daysOld", is(3))
                .body("sentenceExpiryDate.value", is("2099-05-01"))
                .body("conditionalReleaseDate", nullValue())
                .body("familyName.value", is("Ward"))
                .body("familyName.source", is("REFERRAL"))
                .body("openReferral", equalTo(id));
    }

    @Test
    void of_somebody_held_in_another_prison_nothing_is_said_be_it_that_the_team_referred_once() {
        submit(sam).statusCode(201);
        Feed.received(number, "MDI", "TRANSFERRED", TestClock.now());
        Feed.awaitHeard(number, 1);
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> prefill(Tokens.inreach("LEI"), number)
                        .statusCode(404)
                        .body("code", is("PERSON_NOT_KNOWN_HERE")));

        prefill(Tokens.inreach("MDI"), number).statusCode(200).body("prison.value", is("MDI"));
        prefill(Tokens.inreach("BXI"), number).statusCode(404);
    }

    @Test
    void dates_that_changed_and_were_not_told_are_to_be_checked() {
        Feed.received(number, "LEI", "ADMISSION", threeDaysAgo);
        Feed.datesChanged(number, threeDaysAgo.plusSeconds(5), Map.of());
        Feed.awaitHeard(number, 2);

        prefill(Tokens.inreach("LEI"), number).statusCode(200).body("datesToCheck", is(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"custody", "assessor", "gatekeeper", "moj", "subscriber"})
    void only_an_inreach_team_asks(String role) {
        prefill(Tokens.of(role).with("prison", "LEI").sign(), number).statusCode(403);
    }

    private static ValidatableResponse prefill(String token, String number) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(Map.of("prisonNumber", number))
                .post("/prefill")
                .then();
    }
}
