package org.securepathways.assessments.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.securepathways.assessments.access.CaseApi.aBooking;
import static org.securepathways.assessments.access.CaseApi.anAdmission;
import static org.securepathways.assessments.access.CaseApi.anOutcome;
import static org.securepathways.assessments.access.CaseApi.assessor;
import static org.securepathways.assessments.access.CaseApi.book;
import static org.securepathways.assessments.access.CaseApi.givenABooking;
import static org.securepathways.assessments.access.CaseApi.givenACase;
import static org.securepathways.assessments.access.CaseApi.givenAnAssessedCase;
import static org.securepathways.assessments.access.CaseApi.newReferralId;
import static org.securepathways.assessments.access.CaseApi.outcome;
import static org.securepathways.assessments.access.CaseApi.post;
import static org.securepathways.assessments.access.CaseApi.read;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.securepathways.contracts.codes.Region;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.Tokens;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class CaseResourceTest {

    @Test
    void a_case_opens_by_itself_with_the_needs_of_its_referral() {
        var id = givenACase();

        read(id, assessor())
                .statusCode(200)
                .body("status", is("OPEN"))
                .body("awaited", contains("ASSESSMENT", "REPORTS"))
                .body("referral.prison", is("LEI"))
                .body("referral.region", is("NORTH_EAST_AND_YORKSHIRE"))
                .body("referral.urgency", is("URGENT"))
                .body("referral.diagnosisGroup", is("PSYCHOSIS"));
    }

    @Test
    void everybody_sees_their_own_cases_and_is_told_nothing_of_others() {
        var id = givenACase("LEI", Region.NORTH_EAST_AND_YORKSHIRE);
        book(id, aBooking("ACCESS")).statusCode(201);

        for (var token : List.of(
                Tokens.inreach("LEI"),
                assessor(),
                Tokens.of("assessor").with("region", "NORTH_EAST_AND_YORKSHIRE").sign(),
                Tokens.of("gatekeeper")
                        .with("region", "NORTH_EAST_AND_YORKSHIRE")
                        .sign(),
                Tokens.of("unit").with("organisation", "X9A01").sign(),
                Tokens.of("commissioner").sign(),
                Tokens.of("moj").sign(),
                Tokens.of("adjudicator").sign(),
                Tokens.of("oversight").sign())) {
            read(id, token).statusCode(200);
        }
        for (var token : List.of(
                Tokens.inreach("BXI"),
                Tokens.of("inreach").sign(),
                Tokens.of("assessor").with("region", "LONDON").sign(),
                Tokens.of("gatekeeper").with("region", "LONDON").sign(),
                Tokens.of("unit").with("organisation", "X9B02").sign(),
                Tokens.of("unit").sign())) {
            read(id, token).statusCode(503).header("Retry-After", is("1")).body("code", is("CASE_NOT_YET_KNOWN"));
        }
        for (var role : List.of("operator", "custody", "subscriber")) {
            read(id, Tokens.of(role).sign()).statusCode(403).body("code", is("ROLE_NOT_ALLOWED"));
        }
    }

    @Test
    void a_team_books_in_its_own_prison_only() {
        var id = givenACase("LEI", Region.NORTH_EAST_AND_YORKSHIRE);
        var path = "/cases/" + id + "/assessments";

        post(Tokens.inreach("BXI"), path, aBooking("FIRST_MEDICAL"))
                .statusCode(503)
                .body("code", is("CASE_NOT_YET_KNOWN"));
        post(Tokens.inreach("LEI"), path, aBooking("FIRST_MEDICAL")).statusCode(201);
    }

    @Test
    void a_young_case_may_not_have_arrived_yet_and_an_old_or_foreign_id_is_unknown() {
        var young = newReferralId();
        read(young, assessor()).statusCode(503).body("code", is("CASE_NOT_YET_KNOWN"));
        book(young, aBooking("ACCESS")).statusCode(503).body("code", is("CASE_NOT_YET_KNOWN"));

        for (var id : List.of(UUID.randomUUID(), UUID.fromString("019b4f2e-1111-7abc-8def-000000000001"))) {
            read(id, assessor()).statusCode(404).body("code", is("CASE_UNKNOWN"));
            book(id, aBooking("ACCESS")).statusCode(404).body("code", is("CASE_UNKNOWN"));
        }
    }

    @Test
    void the_worklist_shows_the_longest_wait_first_page_by_page_and_only_the_readers_own() {
        // A region nobody else's test uses, so that the list holds what this test made.
        var wales = Region.WALES;
        var second = givenACase("CFI", wales, Instant.parse("2026-02-02T09:00:00Z"));
        var first = givenACase("CFI", wales, Instant.parse("2026-02-01T09:00:00Z"));
        var third = givenACase("CFI", wales, Instant.parse("2026-02-03T09:00:00Z"));
        var token = Tokens.of("gatekeeper").with("region", "WALES").sign();

        var ids = new ArrayList<String>();
        var page = list(token, "?limit=2");
        while (!page.isEmpty()) {
            ids.addAll(page);
            page = list(token, "?limit=2&after=" + page.get(page.size() - 1));
        }

        assertThat(ids).containsExactly(first.toString(), second.toString(), third.toString());
        assertThat(list(Tokens.inreach("CFI"), "")).containsAll(ids);
        assertThat(list(Tokens.inreach("LEI"), "")).doesNotContainAnyElementsOf(ids);
    }

    @Test
    void the_worklist_can_be_narrowed_to_what_is_awaited() {
        var fresh = givenACase("NHI", Region.NORTH_EAST_AND_YORKSHIRE);
        var assessed = givenACase("NHI", Region.NORTH_EAST_AND_YORKSHIRE);
        outcome(assessed, givenABooking(assessed, "ACCESS"), anOutcome()).statusCode(200);
        var token = Tokens.inreach("NHI");

        assertThat(list(token, "?awaiting=assessment")).containsExactly(fresh.toString());
        assertThat(list(token, "?awaiting=decision")).containsExactly(assessed.toString());
        assertThat(list(token, "?awaiting=reports")).containsExactly(fresh.toString(), assessed.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"?limit=101", "?limit=0", "?awaiting=godot"})
    void a_list_that_cannot_be_is_a_problem(String query) {
        given().auth()
                .oauth2(assessor())
                .get("/cases" + query)
                .then()
                .statusCode(400)
                .body("code", is("REQUEST_INVALID"));
    }

    @Test
    void a_decided_case_still_shows_everything() {
        var id = givenAnAssessedCase();
        CaseApi.decide(id, anAdmission()).statusCode(201);

        read(id, Tokens.of("moj").sign())
                .body("assessments[0].conclusion", is("DETAINABLE"))
                .body("decisions[0].securityLevel", is("MEDIUM"))
                .body(
                        "accessCurrentUntil",
                        is(read(id, assessor()).extract().<String>path("assessments[0].currencyUntil")));
    }

    private static List<String> list(String token, String query) {
        return given().auth()
                .oauth2(token)
                .get("/cases" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("id", String.class);
    }
}
