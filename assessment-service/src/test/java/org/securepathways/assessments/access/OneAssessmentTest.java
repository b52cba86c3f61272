package org.securepathways.assessments.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.securepathways.assessments.access.CaseApi.aBooking;
import static org.securepathways.assessments.access.CaseApi.anOutcome;
import static org.securepathways.assessments.access.CaseApi.assessor;
import static org.securepathways.assessments.access.CaseApi.book;
import static org.securepathways.assessments.access.CaseApi.givenABooking;
import static org.securepathways.assessments.access.CaseApi.givenACase;
import static org.securepathways.assessments.access.CaseApi.givenAnAssessedCase;
import static org.securepathways.assessments.access.CaseApi.now;
import static org.securepathways.assessments.access.CaseApi.outcome;
import static org.securepathways.assessments.access.CaseApi.post;
import static org.securepathways.assessments.access.CaseApi.read;
import static org.securepathways.assessments.access.CaseApi.visit;
import static org.securepathways.assessments.access.CaseApi.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.codes.Region;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class OneAssessmentTest {
    private static final Map<String, String> CHANGED = Map.of("reason", "CLINICAL_CHANGE", "allowedBy", "COMMISSIONER");

    @Test
    void a_needless_booking_is_refused_counted_and_told_with_what_stands_in_the_way_and_what_a_repeat_costs() {
        var id = givenACase();
        var first = givenABooking(id, "ACCESS");
        var effort = with(with(with(anOutcome(), "staffCount", 3), "travelMinutes", 240), "milesTravelled", 100);
        outcome(id, first, effort).statusCode(200);

        book(id, with(aBooking("ACCESS"), "organisation", "X9B02"))
                .statusCode(409)
                .body("code", is("ASSESSMENT_CURRENT"), "assessmentId", is(first), "organisation", is("X9A01"))
                .body("currencyUntil", notNullValue())
                .body("costOfRepeat.staffCount", is(3), "costOfRepeat.travelMinutes", is(240))
                // 3 people for 4 hours on the way and 2 hours there, at 60 pounds; 100 miles at 45 pence.
                .body("costOfRepeat.pounds", is(1125.0f));

        var told = Wire.await(EventType.ASSESSMENT_DUPLICATE_REFUSED, id);
        assertThat(told.data().path("existingAssessmentId").asText()).isEqualTo(first);
        assertThat(told.data().path("organisation").asText()).isEqualTo("X9B02");
        read(id, assessor())
                .body("assessments.size()", is(1))
                .body("tally.refused", is(1), "tally.visits", is(1), "tally.repeats", is(0));
    }

    @Test
    void the_same_refused_request_sent_again_is_counted_once() {
        var id = givenAnAssessedCase();
        var key = UUID.randomUUID().toString();

        for (int i = 0; i < 3; i++) {
            given().auth()
                    .oauth2(assessor())
                    .header("Idempotency-Key", key)
                    .contentType("application/json")
                    .body(aBooking("ACCESS"))
                    .post("/cases/" + id + "/assessments")
                    .then()
                    .statusCode(409)
                    .body("costOfRepeat.staffCount", is(2));
        }
        book(id, aBooking("ACCESS")).statusCode(409);

        read(id, assessor()).body("tally.refused", is(2));
        assertThat(Wire.await(EventType.ASSESSMENT_DUPLICATE_REFUSED, id, 2)).hasSize(2);
    }

    @Test
    void a_stated_exception_allows_another_which_takes_the_first_ones_place() {
        var id = givenAnAssessedCase();

        var second = book(id, with(aBooking("ACCESS"), "exception", CHANGED))
                .statusCode(201)
                .body("exception.reason", is("CLINICAL_CHANGE"), "exception.allowedBy", is("COMMISSIONER"))
                .extract()
                .<String>path("id");
        assertThat(Wire.await(EventType.ASSESSMENT_BOOKED, id, 2)
                        .get(1)
                        .data()
                        .path("exception")
                        .asText())
                .isEqualTo("CLINICAL_CHANGE");
        outcome(id, second, anOutcome()).statusCode(200).body("duplicate", is(false));

        var ended = Wire.await(EventType.ASSESSMENT_CURRENCY_ENDED, id);
        assertThat(ended.data().path("reason").asText()).isEqualTo("OVERTAKEN");
        read(id, assessor())
                .body("assessments[0].currencyEnd.reason", is("OVERTAKEN"), "assessments[1].currencyEnd", nullValue())
                .body("tally.exceptions", is(1), "tally.repeats", is(1), "tally.costOfRepeats", is(640.5f));
        book(id, aBooking("ACCESS")).statusCode(409);
    }

    @Test
    void no_exception_allows_two_access_assessments_booked_at_once_and_none_is_needed_where_nothing_counts() {
        var id = givenACase();

        book(id, with(aBooking("ACCESS"), "exception", CHANGED)).statusCode(201).body("exception", nullValue());

        book(id, with(aBooking("ACCESS"), "exception", CHANGED))
                .statusCode(409)
                .body("code", is("ASSESSMENT_CURRENT"), "scheduledFor", is("2027-01-05T10:00:00Z"));
        book(id, with(aBooking("SECOND_OPINION"), "exception", CHANGED))
                .statusCode(422)
                .body("code", is("EXCEPTION_NOT_FOR_KIND"));
        book(id, with(aBooking("ACCESS"), "exception", Map.of("reason", "APPEAL")))
                .statusCode(400);
    }

    @Test
    void a_clinical_change_ends_currency_and_another_can_be_booked() {
        var id = givenAnAssessedCase();
        var first = read(id, assessor()).extract().<String>path("assessments[0].id");

        visit(id, first, "currency-end", Map.of("changedAt", now()))
                .statusCode(200)
                .body("currencyEnd.reason", is("CLINICAL_CHANGE"));

        Wire.await(EventType.ASSESSMENT_CURRENCY_ENDED, id);
        read(id, assessor()).body("accessCurrentUntil", nullValue(), "awaited", contains("ASSESSMENT", "REPORTS"));
        visit(id, first, "currency-end", Map.of("changedAt", now()))
                .statusCode(409)
                .body("code", is("NO_CURRENCY"));
        book(id, aBooking("ACCESS")).statusCode(201);
    }

    @Test
    void gatekeeper_commissioner_and_oversight_see_what_repeats_come_to_by_organisation_and_region() {
        var organisation = "X9" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(java.util.Locale.ROOT);
        var id = givenACase();
        var first = book(id, with(aBooking("ACCESS"), "organisation", organisation))
                .extract()
                .<String>path("id");
        outcome(id, first, anOutcome()).statusCode(200);
        book(id, with(aBooking("ACCESS"), "organisation", organisation)).statusCode(409);
        post(
                        assessor(),
                        "/cases/" + id + "/finished-assessments",
                        Map.of(
                                "kind",
                                "ACCESS",
                                "organisation",
                                organisation,
                                "assessor",
                                CaseApi.DR_BAXTER,
                                "outcome",
                                with(anOutcome(), "staffCount", 2)))
                .statusCode(201);

        var mine = "find { it.of == '" + organisation + "' }.";
        figures(Tokens.of("commissioner").sign(), "?by=organisation")
                .body(mine + "visits", is(2), mine + "refused", is(1), mine + "duplicates", is(1))
                .body(mine + "exceptions", is(0), mine + "costOfRepeats", is(640.5f));
        figures(Tokens.of("oversight").sign(), "?by=region").body("of", hasItem("NORTH_EAST_AND_YORKSHIRE"));
        figures(Tokens.of("gatekeeper").with("region", Region.LONDON.name()).sign(), "?by=region")
                .body("of", not(hasItem("NORTH_EAST_AND_YORKSHIRE")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?from=2026-03-02&to=2026-03-01", "?from=2024-01-01&to=2026-03-01"})
    void a_period_that_cannot_be_is_refused(String query) {
        given().auth()
                .oauth2(Tokens.of("oversight").sign())
                .get("/duplicates" + query)
                .then()
                .statusCode(422)
                .body("code", is("PERIOD_INVALID"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"inreach", "assessor", "unit", "custody", "moj", "subscriber", "operator"})
    void others_see_no_figures(String role) {
        given().auth().oauth2(Tokens.of(role).sign()).get("/duplicates").then().statusCode(403);
    }

    private static io.restassured.response.ValidatableResponse figures(String token, String query) {
        return given().auth().oauth2(token).get("/duplicates" + query).then().statusCode(200);
    }
}
