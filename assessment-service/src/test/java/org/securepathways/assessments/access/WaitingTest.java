package org.securepathways.assessments.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.securepathways.assessments.access.CaseApi.DR_BAXTER;
import static org.securepathways.assessments.access.CaseApi.aBooking;
import static org.securepathways.assessments.access.CaseApi.aReport;
import static org.securepathways.assessments.access.CaseApi.anOutcome;
import static org.securepathways.assessments.access.CaseApi.assessor;
import static org.securepathways.assessments.access.CaseApi.awaitStatus;
import static org.securepathways.assessments.access.CaseApi.book;
import static org.securepathways.assessments.access.CaseApi.givenABooking;
import static org.securepathways.assessments.access.CaseApi.givenACase;
import static org.securepathways.assessments.access.CaseApi.givenAnAssessedCase;
import static org.securepathways.assessments.access.CaseApi.now;
import static org.securepathways.assessments.access.CaseApi.outcome;
import static org.securepathways.assessments.access.CaseApi.post;
import static org.securepathways.assessments.access.CaseApi.read;
import static org.securepathways.assessments.access.CaseApi.sayWithdrawn;
import static org.securepathways.assessments.access.CaseApi.sign;
import static org.securepathways.assessments.access.CaseApi.with;
import static org.securepathways.assessments.access.KnownDoctors.DR_APPROVED;
import static org.securepathways.assessments.access.KnownDoctors.DR_EXPIRED;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.Region;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class WaitingTest {

    @Test
    void who_waits_is_due_to_be_seen_again_after_the_days_of_their_urgency_until_somebody_does() {
        var id = sentDaysAgo("BXI", 8);
        var due = day(-1);
        reviews("BXI", "").body("find { it.id == '" + id + "' }.due", is(due));
        read(id, assessor()).body("reviewDue", is(due));

        review(id, "NONE", now()).statusCode(201).body("reviewDue", is(day(7)), "accessCurrentUntil", nullValue());

        reviews("BXI", "").body("id", not(hasItem(id.toString())));
        reviews("BXI", "?until=" + day(7)).body("id", hasItem(id.toString()));
        var told = Wire.await(EventType.REVIEW_RECORDED, id);
        assertThat(told.data().path("change").asText()).isEqualTo("NONE");
        review(id, "NONE", day(-3)).statusCode(201).body("reviewDue", is(day(7)));
        sayWithdrawn(id, Moment.of(TestClock.now()));
        awaitStatus(id, "WITHDRAWN");
        reviews("BXI", "?until=" + day(30)).body("id", not(hasItem(id.toString())));
        review(id, "NONE", now()).statusCode(409).body("code", is("CASE_CLOSED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"IMPROVED", "WORSENED"})
    void a_change_ends_currency_and_the_patient_is_to_be_assessed_anew(String change) {
        var id = givenAnAssessedCase();

        review(id, "NONE", now()).statusCode(201).body("accessCurrentUntil", notNullValue());
        review(id, change, now()).statusCode(201).body("accessCurrentUntil", nullValue());

        var ended = Wire.await(EventType.ASSESSMENT_CURRENCY_ENDED, id);
        assertThat(ended.data().path("reason").asText()).isEqualTo("REVIEW_FOUND_CHANGE");
        read(id, assessor()).body("awaited", hasItem("ASSESSMENT"));
        book(id, aBooking("ACCESS")).statusCode(201);
    }

    @Test
    void the_due_list_comes_page_by_page_longest_overdue_first_and_only_the_readers_own() {
        var ids = IntStream.of(40, 30, 20)
                .mapToObj(days -> sentDaysAgo("WDI", days).toString())
                .toList();
        var elsewhere = sentDaysAgo("HEI", 50).toString();

        List<String> first = reviews("WDI", "?limit=2").extract().path("id");
        List<String> second =
                reviews("WDI", "?limit=2&after=" + first.get(1)).extract().path("id");

        assertThat(first).containsExactly(ids.get(0), ids.get(1));
        assertThat(second).containsExactly(ids.get(2)).doesNotContain(elsewhere);
    }

    @ParameterizedTest
    @ValueSource(strings = {"custody", "gatekeeper", "unit", "commissioner", "moj", "oversight", "operator"})
    void only_who_sees_the_patient_reviews(String role) {
        post(
                        Tokens.of(role).sign(),
                        "/cases/" + UUID.randomUUID() + "/reviews",
                        Map.of("change", "NONE", "reviewedAt", now()))
                .statusCode(403);
    }

    @Test
    void a_report_is_said_to_grow_old_before_it_is_too_old() {
        var fresh = givenACase("FSI", Region.LONDON);
        sign(fresh, signed(DR_BAXTER, 45)).statusCode(201);
        var old = givenACase("FSI", Region.LONDON);
        sign(old, signed(DR_BAXTER, 46)).statusCode(201);

        ageing("FSI").body("id", is(List.of(old.toString())), "[0].due", is(day(14)));
        read(old, assessor()).body("reportsAge", is(true), "reportsUsableUntil", is(day(14)));
        read(fresh, assessor()).body("reportsAge", is(false), "reportsUsableUntil", is(day(15)));
        given().auth()
                .oauth2(Tokens.inreach("FSI"))
                .get("/cases")
                .then()
                .body("find { it.id == '" + old + "' }.reportsAge", is(true))
                .body("find { it.id == '" + fresh + "' }.reportsAge", is(false));
    }

    @Test
    void where_the_directory_knows_the_doctor_it_says_whether_the_approval_held() {
        var id = givenACase();

        sign(id, aReport(DR_EXPIRED, true)).statusCode(201).body("section12Approved", is(false));
        sign(id, aReport(DR_BAXTER, false)).statusCode(409).body("code", is("SECTION_12_REQUIRED"));
        sign(id, aReport("GMC " + DR_APPROVED, false)).statusCode(201).body("section12Approved", is(true));
    }

    @Test
    void what_was_found_is_shown_in_codes_and_totals() {
        var id = givenACase();
        var found = with(
                with(
                        with(
                                anOutcome(),
                                "criteria",
                                Map.of("mentalDisorder", true, "natureOrDegree", true, "treatmentAvailable", true)),
                        "ruledOut",
                        List.of(Map.of("level", "HIGH", "reason", "MORE_THAN_NEEDED"))),
                "scores",
                List.of(Map.of("instrument", "DUNDRUM_1", "version", "1.0.30", "total", 24)));

        outcome(id, givenABooking(id, "ACCESS"), with(found, "lowestLevel", "LOW"))
                .statusCode(200)
                .body("findings.criteriaAnswered", is(true), "findings.lowestLevel", is("LOW"))
                .body("findings.scores[0].total", is(24), "findings.ruledOut[0].reason", is("MORE_THAN_NEEDED"));

        assertThat(Wire.await(EventType.ASSESSMENT_COMPLETED, id)
                        .data()
                        .path("lowestLevel")
                        .asText())
                .isEqualTo("LOW");
        read(id, assessor()).body("assessments[0].findings.criteria.natureOrDegree", is(true));
    }

    private static UUID sentDaysAgo(String prison, int days) {
        return givenACase(prison, Region.LONDON, TestClock.now().minus(Duration.ofDays(days)));
    }

    private static Map<String, Object> signed(String doctor, int daysAgo) {
        return with(with(aReport(doctor, true), "examinedAt", day(-daysAgo)), "signedAt", day(-daysAgo));
    }

    private static String day(int from) {
        return LocalDate.ofInstant(TestClock.now(), Moment.LONDON)
                .plusDays(from)
                .toString();
    }

    private static ValidatableResponse review(UUID id, String change, String at) {
        return post(assessor(), "/cases/" + id + "/reviews", Map.of("change", change, "reviewedAt", at));
    }

    private static ValidatableResponse reviews(String prison, String query) {
        return given().auth()
                .oauth2(Tokens.inreach(prison))
                .get("/reviews-due" + query)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse ageing(String prison) {
        return given().auth()
                .oauth2(Tokens.inreach(prison))
                .get("/reports-ageing")
                .then()
                .statusCode(200);
    }
}
