package org.securepathways.referrals.finding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.securepathways.referrals.referral.ReferralApi.aReferral;
import static org.securepathways.referrals.referral.ReferralApi.as;
import static org.securepathways.referrals.referral.ReferralApi.submit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;
import org.securepathways.referrals.referral.WholeForm;

/** Referrals are found by what they are, longest wait first. */
@QuarkusTest
@QuarkusTestResource(Engines.class)
class ListTest {
    private static final String MOJ = Tokens.of("moj").sign();

    @Test
    void the_longest_wait_comes_first_page_by_page_and_only_of_the_readers_own_prison() {
        var second = sent("ACI", 20, Map.of());
        var first = sent("ACI", 40, Map.of());
        var third = sent("ACI", 3, Map.of());
        var elsewhere = sent("BCI", 60, Map.of());
        var token = Tokens.inreach("ACI");

        list("", token)
                .statusCode(200)
                .body("id", contains(first, second, third))
                .body("days", contains(40, 20, 3));
        list("?limit=1", token).body("id", contains(first));
        var places = list("", token).extract().<List<String>>path("place");
        list("?limit=1&after=" + places.get(0), token).body("id", contains(second));
        list("?limit=5&after=" + places.get(1), token).body("id", contains(third));
        list("?after=" + places.get(2), token).body("size()", is(0));
        list("?prison=BCI", token).body("size()", is(0));
        list("?prison=BCI", MOJ).body("id", contains(elsewhere));
    }

    @Test
    void two_that_began_at_one_instant_are_both_shown_once_whatever_the_page() {
        var at = TestClock.now().minus(Duration.ofDays(5)).toString();
        for (int i = 0; i < 5; i++) {
            submit(referral("FBI", Map.of("sentAt", at))).statusCode(201);
        }
        var seen = new ArrayList<String>();
        var after = "";
        for (int page = 0; page < 3; page++) {
            var lines =
                    list("?limit=2" + after, Tokens.inreach("FBI")).extract().jsonPath();
            seen.addAll(lines.getList("id"));
            after = "&after=" + lines.getString("place[-1]");
        }

        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void a_list_is_of_one_prison_urgency_step_missing_or_days_open() {
        var urgent = sent("GHI", 30, Map.of());
        var planned = sent("GHI", 10, Map.of("urgency", "PLANNED", "urgencyGround", "CHRONIC_STABLE"));
        var whole = aReferral("prison", "GHI");
        WholeForm.putInto(whole);
        var complete = submit(whole).statusCode(201).extract().<String>path("id");

        list("?prison=GHI&urgency=PLANNED", MOJ).body("id", contains(planned));
        list("?prison=GHI&urgency=PLANNED&urgency=URGENT", MOJ)
                .body("id", hasItem(urgent))
                .body("id", hasItem(planned));
        list("?prison=GHI&missing=NOTHING", MOJ).body("id", contains(complete));
        list("?prison=GHI&missing=TO_SEND", MOJ).body("id", contains(urgent, planned));
        list("?prison=GHI&daysOpen=11", MOJ).body("id", contains(urgent));
        list("?prison=GHI&daysOpen=10", MOJ).body("id", contains(urgent, planned));
        list(
                        "?prison=GHI&daysOpen=10",
                        Tokens.of("gatekeeper").with("region", "LONDON").sign())
                .body("size()", is(0));
    }

    @Test
    void what_the_assessor_finds_is_the_urgency_a_list_goes_by() {
        var id = sent("HII", 2, Map.of());
        as(Tokens.of("gatekeeper").sign(), id, "/urgency", Map.of("urgency", "STANDARD", "urgencyGround", "DETAINABLE"))
                .statusCode(200);

        list("?prison=HII&urgency=URGENT", MOJ).body("size()", is(0));
        list("?prison=HII&urgency=STANDARD", MOJ).body("judgement.urgency", contains("STANDARD"));
    }

    @Test
    void what_has_ended_is_listed_only_where_it_is_asked_for_and_its_days_ended_with_it() {
        var open = sent("HVI", 9, Map.of());
        var ended = sent("HVI", 30, Map.of());
        var at = TestClock.now().minus(Duration.ofDays(20)).toString();
        as(Tokens.inreach("HVI"), ended, "/withdrawal", Map.of("reason", "W01", "withdrawnAt", at))
                .statusCode(200);

        list("", Tokens.inreach("HVI")).body("id", contains(open));
        list("?status=WITHDRAWN", Tokens.inreach("HVI"))
                .body("id", contains(ended))
                .body("days", contains(10));
        list("?status=WITHDRAWN&status=OPEN", Tokens.inreach("HVI")).body("id", contains(ended, open));
        list("?daysOpen=1", Tokens.inreach("HVI")).body("id", contains(open));
    }

    @Test
    void a_correction_changes_where_it_is_found() {
        var whole = aReferral("prison", "KMI");
        WholeForm.putInto(whole);
        whole.remove("diagnosisGroup");
        var id = submit(whole).statusCode(201).extract().<String>path("id");
        list("?missing=TO_SEND", Tokens.inreach("KMI")).body("id", contains(id));

        var etag = given().auth()
                .oauth2(Tokens.inreach("KMI"))
                .get("/referrals/" + id)
                .header("ETag");
        given().auth()
                .oauth2(Tokens.inreach("KMI"))
                .contentType("application/json")
                .header("If-Match", etag)
                .body(Map.of("reason", "COMPLETED", "referral", Map.of("diagnosisGroup", "PSYCHOSIS")))
                .patch("/referrals/" + id)
                .then()
                .statusCode(200);

        list("?missing=TO_SEND", Tokens.inreach("KMI")).body("size()", is(0));
        list("?missing=NOTHING", Tokens.inreach("KMI")).body("id", contains(id));
    }

    @Test
    void a_filter_that_is_not_known_is_refused_with_those_there_are() {
        list("?prisn=LEI", MOJ)
                .statusCode(422)
                .body("code", is("FILTER_UNKNOWN"))
                .body("errors.field", contains("prisn"))
                .body("known", containsInAnyOrder("status", "prison", "urgency", "missing", "daysOpen"));
        list("?urgency=URGNT", MOJ)
                .statusCode(422)
                .body("code", is("FILTER_UNKNOWN"))
                .body("known", hasItem("URGENT"));
        list("?prison=ZZZ", MOJ).statusCode(422).body("code", is("FILTER_UNKNOWN"));
        list("?daysOpen=-1", MOJ).statusCode(422).body("code", is("FILTER_UNKNOWN"));
        list("?daysOpen=3&daysOpen=4", MOJ).statusCode(422).body("code", is("FILTER_UNKNOWN"));
        list("?daysOpen=3&status=CLOSED", MOJ).statusCode(422).body("code", is("DAYS_OF_OPEN_ONLY"));
        list("?limit=0", MOJ).statusCode(400).body("code", is("REQUEST_INVALID"));
    }

    @Test
    void a_page_begins_where_the_last_line_stood_whatever_became_of_its_referral() {
        var first = sent("LFI", 9, Map.of());
        var second = sent("LFI", 4, Map.of());
        var place = list("?limit=1", Tokens.inreach("LFI")).extract().<String>path("[0].place");
        as(Tokens.inreach("LFI"), first, "/withdrawal", Map.of("reason", "W01")).statusCode(200);

        list("?after=" + place, Tokens.inreach("LFI")).body("id", contains(second));
    }

    @Test
    void what_is_no_place_is_refused() {
        list("?after=" + UUID.randomUUID(), MOJ).statusCode(422).body("code", is("PAGE_UNKNOWN"));
        list("?after=MSBzb29uIDE", MOJ).statusCode(422).body("errors.field", contains("after"));
    }

    @Test
    void somebody_bound_to_a_region_finds_only_that_region() {
        var here = sent("LPI", 200, Map.of());
        var there = sent("EWI", 201, Map.of());
        var token = Tokens.of("commissioner").with("region", "NORTH_WEST").sign();

        list("?daysOpen=200&limit=200", token).body("id", hasItem(here)).body("id", not(hasItem(there)));
        list("?daysOpen=200&limit=200", MOJ).body("id", hasItem(here)).body("id", hasItem(there));
        list("", Tokens.of("operator").sign()).statusCode(403);
    }

    static String sent(String prison, int daysAgo, Map<String, ?> more) {
        var body = referral(prison, more);
        body.put("sentAt", TestClock.now().minus(Duration.ofDays(daysAgo)).toString());
        return submit(body).statusCode(201).extract().path("id");
    }

    private static Map<String, Object> referral(String prison, Map<String, ?> more) {
        var body = aReferral("prison", prison);
        body.putAll(more);
        return body;
    }

    private static ValidatableResponse list(String query, String token) {
        return given().auth().oauth2(token).get("/referrals" + query).then();
    }
}
