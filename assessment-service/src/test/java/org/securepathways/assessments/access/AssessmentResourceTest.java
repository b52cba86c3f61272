package org.securepathways.assessments.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.securepathways.assessments.access.CaseApi.DR_ADEYEMI;
import static org.securepathways.assessments.access.CaseApi.DR_BAXTER;
import static org.securepathways.assessments.access.CaseApi.aBooking;
import static org.securepathways.assessments.access.CaseApi.anOutcome;
import static org.securepathways.assessments.access.CaseApi.assessor;
import static org.securepathways.assessments.access.CaseApi.book;
import static org.securepathways.assessments.access.CaseApi.givenABooking;
import static org.securepathways.assessments.access.CaseApi.givenACase;
import static org.securepathways.assessments.access.CaseApi.givenAnAssessedCase;
import static org.securepathways.assessments.access.CaseApi.outcome;
import static org.securepathways.assessments.access.CaseApi.post;
import static org.securepathways.assessments.access.CaseApi.read;
import static org.securepathways.assessments.access.CaseApi.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Topics;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class AssessmentResourceTest {

    @Test
    void a_booked_assessment_is_completed_and_the_others_hear_both_without_the_doctor() {
        var id = givenACase();
        var assessment = book(id, aBooking("ACCESS"))
                .statusCode(201)
                .header("Location", org.hamcrest.Matchers.endsWith("/cases/" + id))
                .body("status", is("BOOKED"), "referralId", is(id.toString()))
                .extract()
                .<String>path("id");

        outcome(id, assessment, anOutcome()).statusCode(200).body("status", is("COMPLETED"));

        var completed = Wire.await(EventType.ASSESSMENT_COMPLETED, id);
        assertThat(completed.data().path("assessmentId").asText()).isEqualTo(assessment);
        assertThat(completed.data().path("currencyUntil").asText()).isNotEmpty();
        var heard = Wire.heard(Topics.ASSESSMENTS, id);
        assertThat(heard).hasSize(2);
        assertThat(heard.get(0).is(EventType.ASSESSMENT_BOOKED)).isTrue();
        assertThat(heard).extracting(event -> event.sequence()).containsExactly(1L, 2L);
        assertThat(heard.toString()).doesNotContain(DR_ADEYEMI);
        read(id, assessor())
                .body("awaited", contains("REPORTS", "DECISION"))
                .body("assessments", hasSize(1))
                .body("assessments[0].assessor", is(DR_ADEYEMI));
    }

    @Test
    void a_second_access_assessment_is_refused_and_a_second_opinion_counted() {
        var id = givenACase();
        var first = givenABooking(id, "ACCESS");

        book(id, aBooking("ACCESS"))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", is("ASSESSMENT_CURRENT"), "assessmentId", is(first));
        outcome(id, first, anOutcome()).statusCode(200);
        book(id, aBooking("ACCESS")).statusCode(409).body("code", is("ASSESSMENT_CURRENT"));
        book(id, aBooking("SECOND_OPINION")).statusCode(201);

        read(id, assessor()).body("secondOpinions", is(1), "assessments", hasSize(2));
    }

    @Test
    void when_currency_has_run_out_the_next_access_assessment_can_be_booked() {
        var id = givenACase();
        outcome(id, givenABooking(id, "ACCESS"), with(anOutcome(), "examinedAt", "2025-01-31"))
                .statusCode(200)
                .body("currencyUntil", is("2025-07-30"));

        book(id, aBooking("ACCESS")).statusCode(201);
    }

    @Test
    void of_bookings_at_the_same_moment_one_is_taken() {
        var id = givenACase();

        var answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> book(id, aBooking("ACCESS")).extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsOnlyOnce(201).contains(409).allMatch(status -> status == 201 || status == 409);
        assertThat(Wire.await(EventType.ASSESSMENT_BOOKED, id, 1)).hasSize(1);
    }

    @Test
    void a_booking_sent_twice_under_one_key_is_one_booking() {
        var id = givenACase();
        var key = UUID.randomUUID().toString();
        var body = aBooking("ACCESS");

        var first = bookUnder(key, id, body);
        var again = bookUnder(key, id, body);

        assertThat(again).isEqualTo(first);
        read(id, assessor()).body("assessments", hasSize(1));
    }

    @Test
    void an_outcome_is_recorded_once() {
        var id = givenACase();
        var assessment = givenABooking(id, "FIRST_MEDICAL");
        outcome(id, assessment, anOutcome()).statusCode(200);

        outcome(id, assessment, anOutcome()).statusCode(409).body("code", is("OUTCOME_ALREADY_RECORDED"));
        outcome(id, UUID.randomUUID(), anOutcome()).statusCode(404).body("code", is("ASSESSMENT_UNKNOWN"));
    }

    @Test
    void a_finished_assessment_nobody_booked_is_taken_and_flagged() {
        var id = givenAnAssessedCase();
        var body = Map.of("kind", "ACCESS", "organisation", "X9B02", "assessor", DR_BAXTER, "outcome", anOutcome());

        post(assessor(), "/cases/" + id + "/finished-assessments", body)
                .statusCode(201)
                .body("duplicate", is(true));

        read(id, assessor()).body("duplicates", is(1));
        assertThat(Wire.await(EventType.ASSESSMENT_COMPLETED, id, 2)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "assessor, 123456, 422, GMC_NUMBER_INVALID",
        "organisation, Dr Strange's surgery, 400, REQUEST_INVALID",
        "kind, HOROSCOPE, 400, JSON_MALFORMED",
        "scheduledFor, soon, 400, JSON_MALFORMED",
        "scheduledFor, , 400, REQUEST_INVALID",
        "shoeSize, 43, 400, JSON_MALFORMED"
    })
    void a_booking_that_cannot_be_is_refused_by_field_and_not_stored(
            String field, String value, int status, String code) {
        var id = givenACase();

        book(id, with(aBooking("ACCESS"), field, value))
                .statusCode(status)
                .body("code", is(code), "errors[0].field", is(field));

        read(id, assessor()).body("assessments", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "examinedAt, 2999-01-01, 422, TIME_IN_FUTURE",
        "currencyUntil, 1999-01-01, 422, CURRENCY_BEFORE_EXAMINATION",
        "mode, TELEPATHY, 400, JSON_MALFORMED",
        "conclusion, , 400, REQUEST_INVALID"
    })
    void an_outcome_that_cannot_be_is_refused_by_field_and_not_stored(
            String field, String value, int status, String code) {
        var id = givenACase();
        var assessment = givenABooking(id, "ACCESS");

        outcome(id, assessment, with(anOutcome(), field, value))
                .statusCode(status)
                .body("code", is(code), "errors[0].field", is(field));

        read(id, assessor()).body("assessments[0].status", is("BOOKED"));
    }

    @Test
    void an_examination_may_lie_before_the_referral_and_up_to_five_minutes_ahead_of_our_clock() {
        var id = givenACase();

        outcome(id, givenABooking(id, "FIRST_MEDICAL"), with(anOutcome(), "examinedAt", "2020-02-29"))
                .statusCode(200);
        outcome(
                        id,
                        givenABooking(id, "FIRST_MEDICAL"),
                        with(
                                anOutcome(),
                                "examinedAt",
                                TestClock.now().plus(Duration.ofMinutes(4)).toString()))
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"custody", "unit", "commissioner", "moj", "oversight", "subscriber", "operator"})
    void who_does_not_assess_books_nothing(String role) {
        post(Tokens.of(role).sign(), "/cases/" + UUID.randomUUID() + "/assessments", aBooking("ACCESS"))
                .statusCode(403)
                .body("code", is("ROLE_NOT_ALLOWED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"inreach", "gatekeeper", "custody", "unit", "commissioner", "moj", "operator"})
    void only_an_assessor_records_an_outcome(String role) {
        var path = "/cases/" + UUID.randomUUID() + "/assessments/" + UUID.randomUUID() + "/outcome";

        post(Tokens.of(role).sign(), path, anOutcome()).statusCode(403);
    }

    @Test
    void nobody_gets_in_without_a_token() {
        var id = UUID.randomUUID();

        given().contentType("application/json")
                .body(aBooking("ACCESS"))
                .post("/cases/" + id + "/assessments")
                .then()
                .statusCode(401)
                .body("code", is("TOKEN_REQUIRED"));
        given().get("/cases/" + id).then().statusCode(401);
        given().get("/cases").then().statusCode(401);
    }

    private static String bookUnder(String key, UUID id, Map<String, Object> body) {
        return given().auth()
                .oauth2(assessor())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/cases/" + id + "/assessments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
