package org.securepathways.referrals.merging;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.securepathways.referrals.merging.MergeApi.gatekeeper;
import static org.securepathways.referrals.merging.MergeApi.givenAMerge;
import static org.securepathways.referrals.merging.MergeApi.merge;
import static org.securepathways.referrals.merging.MergeApi.numbers;
import static org.securepathways.referrals.merging.MergeApi.post;
import static org.securepathways.referrals.merging.MergeApi.referred;
import static org.securepathways.referrals.merging.MergeApi.undo;
import static org.securepathways.referrals.referral.ReferralApi.aReferral;
import static org.securepathways.referrals.referral.ReferralApi.as;
import static org.securepathways.referrals.referral.ReferralApi.asGatekeeper;
import static org.securepathways.referrals.referral.ReferralApi.read;
import static org.securepathways.referrals.referral.ReferralApi.submit;
import static org.securepathways.referrals.referral.ReferralApi.withdraw;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.Tokens;

/** Who merges what, and who is told where a merged referral went. */
@QuarkusTest
@QuarkusTestResource(Engines.class)
class MergeRightsTest {
    private static final Map<String, Object> NOW = Map.of();

    @Test
    void a_team_merges_what_it_holds_and_nothing_else() {
        var here = referred(9);
        var too = referred(2);
        var elsewhere = referred(3, "MDI");

        merge(Tokens.inreach("LEI"), here.referral(), elsewhere.referral())
                .statusCode(404)
                .body("code", is("REFERRAL_UNKNOWN"));
        post(Tokens.inreach("LEI"), "/merges", numbers(here.number(), elsewhere.number()))
                .statusCode(404)
                .body("code", is("PERSON_UNKNOWN"));
        var merge = merge(Tokens.inreach("LEI"), here.referral(), too.referral())
                .statusCode(201)
                .extract()
                .<String>path("id");
        undo(Tokens.inreach("LEI"), merge).statusCode(403);
        given().auth()
                .oauth2(Tokens.inreach("MDI"))
                .get("/merges/" + merge)
                .then()
                .statusCode(404)
                .body("code", is("MERGE_UNKNOWN"));
        undo(Tokens.of("gatekeeper").with("region", "LONDON").sign(), merge).statusCode(404);
        undo(Tokens.of("adjudicator").sign(), merge).statusCode(200);
    }

    @Test
    void a_referral_of_another_team_is_not_changed_behind_its_back() {
        var body = aReferral();
        var old = MergeApi.Somebody.of(body);
        withdraw(old.referral(), "W01").statusCode(200);
        body.put("prison", "MDI");
        submit(body).statusCode(201);
        var here = referred(5);

        merge(Tokens.inreach("LEI"), here.referral(), old.referral())
                .statusCode(403)
                .body("code", is("NOT_YOURS_TO_MERGE"));

        read(here.referral(), gatekeeper()).body("status", is("OPEN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessor", "moj", "custody", "unit"})
    void others_do_not_merge(String role) {
        merge(
                        Tokens.of(role).sign(),
                        UUID.randomUUID().toString(),
                        UUID.randomUUID().toString())
                .statusCode(403);
    }

    @Test
    void nobody_merges_without_a_token() {
        given().contentType("application/json")
                .body("{}")
                .post("/merges")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "keptReferral,,",
        "keptPrisonNumber,,",
        "keptReferral,keptPrisonNumber,",
        "keptReferral,removedReferral,keptPrisonNumber"
    })
    void a_merge_takes_two_of_a_kind(String one, String two, String three) {
        var body = new HashMap<String, Object>(Map.of("reason", "IDENTIFIED"));
        for (var field : new String[] {one, two, three}) {
            if (field != null) {
                body.put(
                        field,
                        field.endsWith("Number") ? "A1234BC" : UUID.randomUUID().toString());
            }
        }
        post(gatekeeper(), "/merges", body).statusCode(422).body("code", is("MERGE_NEEDS_TWO"));
    }

    @Test
    void a_referral_is_not_merged_with_itself() {
        var one = referred(2);

        merge(gatekeeper(), one.referral(), one.referral()).statusCode(422).body("code", is("MERGE_WITH_ITSELF"));
        undo(gatekeeper(), UUID.randomUUID().toString()).statusCode(404).body("code", is("MERGE_UNKNOWN"));
    }

    @Test
    void a_command_on_a_merged_referral_names_the_survivor_to_who_may_see_it() {
        var early = referred(9);
        var late = referred(2, "MDI");
        var stale = read(late.referral(), Tokens.inreach("MDI")).extract().header("ETag");
        givenAMerge(early, late);

        asGatekeeper(late.referral(), "/acceptance", NOW)
                .statusCode(409)
                .body("code", is("REFERRAL_MERGED"))
                .body("referralId", is(early.referral()));
        as(Tokens.of("commissioner").sign(), late.referral(), "/commissioner/funding-request", NOW)
                .body("code", is("REFERRAL_MERGED"))
                .body("referralId", is(early.referral()));
        as(Tokens.inreach("MDI"), late.referral(), "/withdrawal", Map.of("reason", "W01"))
                .statusCode(409)
                .body("code", is("REFERRAL_MERGED"))
                .body("referralId", nullValue())
                .body("ask", startsWith("The mental health inreach team of prison LEI"));
        given().auth()
                .oauth2(Tokens.inreach("MDI"))
                .contentType("application/json")
                .header("If-Match", "\"" + (Long.parseLong(stale.replace("\"", "")) + 1) + "\"")
                .body(Map.of("reason", "COMPLETED", "referral", Map.of("homeOutwardCode", "LS1")))
                .patch("/referrals/" + late.referral())
                .then()
                .statusCode(409)
                .body("code", is("REFERRAL_MERGED"));
    }

    @Test
    void where_a_merged_referral_went_is_shown_to_who_may_see_it_alone() {
        var early = referred(9);
        var late = referred(2, "MDI");
        givenAMerge(early, late);

        read(late.referral(), Tokens.inreach("MDI"))
                .body("status", is("MERGED"))
                .body("mergedInto", nullValue());
        given().auth()
                .oauth2(Tokens.inreach("MDI"))
                .get("/referrals?status=MERGED&limit=200")
                .then()
                .body("id", hasItem(late.referral()))
                .body("find { it.id == '%s' }.mergedInto".formatted(late.referral()), nullValue());
        read(late.referral(), gatekeeper()).body("mergedInto", is(early.referral()));
    }

    @Test
    void in_a_chain_the_last_one_is_named() {
        var first = referred(30);
        var second = referred(20);
        var third = referred(10);
        givenAMerge(second, third);
        givenAMerge(first, second);

        read(third.referral(), gatekeeper()).body("mergedInto", is(first.referral()));
        asGatekeeper(third.referral(), "/receipt", NOW).body("referralId", is(first.referral()));
    }
}
