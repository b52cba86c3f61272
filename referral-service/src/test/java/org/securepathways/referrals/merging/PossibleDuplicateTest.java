package org.securepathways.referrals.merging;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.securepathways.referrals.merging.MergeApi.gatekeeper;
import static org.securepathways.referrals.merging.MergeApi.merge;
import static org.securepathways.referrals.referral.ReferralApi.aReferral;
import static org.securepathways.referrals.referral.ReferralApi.correct;
import static org.securepathways.referrals.referral.ReferralApi.etag;
import static org.securepathways.referrals.referral.ReferralApi.submit;
import static org.securepathways.referrals.referral.ReferralApi.withdraw;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.Tokens;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class PossibleDuplicateTest {
    @ParameterizedTest
    @CsvSource({"O'Brien-Smith, Zoe, OBRIEN SMITH, zoe", "Nuñez, José, Nunez, Jose", "Wolf, Ælfric, WOLF, ælfric"})
    void the_same_name_written_otherwise_and_date_of_birth_are_shown(
            String family, String given, String otherFamily, String otherGiven) {
        var one = named(family, given, "1971-03-0" + given.length());
        var other = named(otherFamily, otherGiven, "1971-03-0" + given.length());

        pair(list(gatekeeper()), other, one, List.of("NAME_AND_DATE_OF_BIRTH"));
    }

    @Test
    void another_date_of_birth_or_an_ended_referral_is_not_shown() {
        var one = named("Alike", "Al", "1972-01-01");
        var other = named("Alike", "Al", "1972-01-02");
        var ended = named("Alike", "Al", "1972-01-01");
        withdraw(ended, "W01").statusCode(200);

        noPair(list(gatekeeper()), one, other);
        noPair(list(gatekeeper()), one, ended);
    }

    @Test
    void an_nhs_number_two_share_is_shown_until_they_are_merged() {
        var one = named("First", "Fin", "1973-01-01");
        var other = named("Second", "Sol", "1973-01-02");
        correct(one, etag(one), Map.of("nhsNumber", "9027153647")).statusCode(200);
        correct(other, etag(other), Map.of("nhsNumber", "9027153647")).statusCode(200);
        pair(list(gatekeeper()), other, one, List.of("NHS_NUMBER"));

        merge(gatekeeper(), one, other).statusCode(201);

        noPair(list(gatekeeper()), one, other);
    }

    @Test
    void only_who_may_see_both_is_shown_them() {
        var one = named("Across", "Abe", "1974-01-01");
        var elsewhere = aReferral("prison", "MDI");
        elsewhere.putAll(Map.of("familyName", "Across", "givenName", "Abe", "dateOfBirth", "1974-01-01"));
        var other = submit(elsewhere).statusCode(201).extract().<String>path("id");

        pair(list(gatekeeper()), other, one, List.of("NAME_AND_DATE_OF_BIRTH"));
        noPair(list(Tokens.inreach("LEI")), one, other);
        noPair(list(Tokens.inreach("MDI")), one, other);
        noPair(list(Tokens.of("gatekeeper").with("region", "WALES").sign()), one, other);
        given().auth()
                .oauth2(Tokens.of("unit").sign())
                .get("/possible-duplicates")
                .then()
                .statusCode(403);
    }

    @Test
    void pages_follow_each_other() {
        named("Pages", "Pat", "1975-01-01");
        named("Pages", "Pat", "1975-01-01");
        named("Pages", "Pat", "1975-01-01");

        var first = given().auth()
                .oauth2(gatekeeper())
                .get("/possible-duplicates?limit=1")
                .then()
                .extract();
        given().auth()
                .oauth2(gatekeeper())
                .queryParam("before", first.<String>path("[0].referralId"))
                .queryParam("beforeOther", first.<String>path("[0].otherReferralId"))
                .queryParam("limit", 1)
                .get("/possible-duplicates")
                .then()
                .body("size()", is(1))
                .body("[0]", not(is(first.<Object>path("[0]"))));
    }

    @CanIgnoreReturnValue
    private static String named(String family, String given, String born) {
        var body = aReferral("familyName", family);
        body.put("givenName", given);
        body.put("dateOfBirth", born);
        return submit(body).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse list(String token) {
        return given().auth()
                .oauth2(token)
                .get("/possible-duplicates?limit=200")
                .then()
                .statusCode(200);
    }

    private static void pair(ValidatableResponse list, String newer, String older, List<String> signs) {
        list.body(
                "find { it.referralId == '%s' && it.otherReferralId == '%s' }.signs".formatted(newer, older),
                is(signs));
    }

    private static void noPair(ValidatableResponse list, String one, String other) {
        list.body(
                "findAll { [it.referralId, it.otherReferralId].containsAll(['%s', '%s']) }".formatted(one, other),
                empty());
    }
}
