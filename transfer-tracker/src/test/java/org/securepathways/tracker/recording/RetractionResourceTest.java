package org.securepathways.tracker.recording;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.securepathways.tracker.journey.CaseHistory.OTHER_UNIT;
import static org.securepathways.tracker.journey.CaseHistory.UNIT;
import static org.securepathways.tracker.tracking.Told.daysAgo;
import static org.securepathways.tracker.tracking.Told.givenACaseReferred;
import static org.securepathways.tracker.tracking.Told.justNow;
import static org.securepathways.tracker.tracking.Told.moj;
import static org.securepathways.tracker.tracking.Told.post;
import static org.securepathways.tracker.tracking.Told.read;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Topics;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.Event;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;
import org.securepathways.tracker.tracking.Told;

/** An admission keyed on the wrong person, through the running tracker. */
@QuarkusTest
@QuarkusTestResource(Engines.class)
class RetractionResourceTest {

    @Test
    @DisplayName("44: an admission of the wrong person is retracted: open as before, and what fell due is raised")
    void an_admission_of_the_wrong_person_is_retracted_and_what_fell_due_is_raised() {
        UUID id = givenACaseReferred(20).referralId;
        Wire.await(EventType.CLOCK_BREACHED, id, 2);
        String admission = admitted(id, daysAgo(10)).extract().path("id");
        Wire.await(EventType.BREACH_WITHDRAWN, id, 1);

        retract(id, justNow()).statusCode(201).body("alerts", empty());

        Event fact = Wire.await(EventType.ADMISSION_RETRACTED, id);
        assertThat(fact.data().path("admissionId").asText()).isEqualTo(admission);
        assertThat(fact.data().path("reason").asText()).isEqualTo("WRONG_PERSON");
        assertThat(fact.data().path("recordedBy").asText()).isEqualTo("unit." + UNIT);
        Wire.await(EventType.TRANSFER_ADMISSION_RETRACTED, id);
        Wire.await(EventType.TRANSFER_REOPENED, id);
        Event breach = Wire.await(EventType.CLOCK_BREACHED, id, 3).get(2);
        assertThat(Told.information(breach, "raisedAt")).isGreaterThan(Told.information(breach, "dueAt"));
        read(id, moj())
                .body("open", is(true))
                .body("clocks[0].state", is("RUNNING"))
                .body("clocks[0].daysGone", is(20))
                .body("clocks[0].exceeded", is(true))
                .body("milestones.find { it.milestone == 'ADMITTED' }.evidence.fact", is(admission))
                .body("milestones.find { it.milestone == 'ADMITTED' }.undoneBy", notNullValue());
    }

    @Test
    void the_admission_of_the_right_person_may_follow() {
        UUID id = givenACaseReferred(3).referralId;
        admitted(id, daysAgo(2)).statusCode(201);
        retract(id, justNow()).statusCode(201);
        admitted(id, daysAgo(1)).statusCode(201).body("again", is(false));
        Wire.await(EventType.TRANSFER_CLOSED, id, 2);
        read(id, moj()).body("open", is(false)).body("outcome", is("ADMITTED"));
        retract(id, justNow()).statusCode(201);
        read(id, moj()).body("open", is(true));
    }

    @Test
    void retracting_twice_is_refused_and_the_same_request_again_is_answered_as_before() {
        UUID id = givenACaseReferred(3).referralId;
        admitted(id, daysAgo(1)).statusCode(201);
        Map<String, String> body = Map.of("reason", "NOT_RECEIVED", "retractedAt", justNow());
        String key = UUID.randomUUID().toString();
        String first = retract(id, key, body).statusCode(201).extract().path("id");
        retract(id, key, body).statusCode(201).body("id", is(first));
        retract(id, justNow()).statusCode(409).body("code", is("ADMISSION_ALREADY_RETRACTED"));
        Wire.await(EventType.TRANSFER_REOPENED, id);
        assertThat(Wire.heard(Topics.TRACKER_FACTS, id)).hasSize(2);
    }

    @Test
    void what_was_never_admitted_or_admitted_by_another_unit_cannot_be_retracted() {
        UUID id = givenACaseReferred(3).referralId;
        retract(id, justNow()).statusCode(409).body("code", is("ADMISSION_NOT_RECORDED"));
        post(id, "admission", Tokens.unit(OTHER_UNIT), Map.of("hospital", OTHER_UNIT, "receivedAt", daysAgo(1)))
                .statusCode(201);
        retract(id, justNow()).statusCode(409).body("code", is("ADMISSION_NOT_RECORDED"));
        read(id, moj()).body("open", is(false));
        UUID unknown = UUID.fromString("00000000-0000-4000-8000-000000000000");
        retract(unknown, justNow()).statusCode(404).body("code", is("CASE_UNKNOWN"));
    }

    @Test
    void a_retraction_before_the_admission_or_still_to_come_is_refused() {
        UUID id = givenACaseReferred(3).referralId;
        admitted(id, daysAgo(1)).statusCode(201);
        retract(id, daysAgo(2)).statusCode(422).body("code", is("RETRACTED_BEFORE_ADMISSION"));
        retract(id, TestClock.now().plus(Duration.ofHours(1)).toString())
                .statusCode(422)
                .body("code", is("TIME_IN_FUTURE"));
        read(id, moj()).body("open", is(false));
    }

    @Test
    void the_unit_that_retracted_sees_a_case_no_more_that_was_never_put_to_it() {
        UUID id = givenACaseReferred(3).referralId;
        admitted(id, daysAgo(1)).statusCode(201);
        read(id, Tokens.unit(UNIT)).statusCode(200);
        retract(id, justNow()).statusCode(201);
        read(id, Tokens.unit(UNIT)).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{}", "{\"reason\":\"OOPS\",\"retractedAt\":\"2026-03-02\"}", "[]"})
    void garbage_is_refused_and_nothing_stored(String body) {
        UUID id = givenACaseReferred(1).referralId;
        post(id, "admission/retraction", Tokens.unit(UNIT), body).statusCode(400);
        read(id, moj()).body("milestones.milestone", not("ADMITTED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"moj", "inreach", "custody", "commissioner", "operator"})
    void only_a_unit_retracts_an_admission(String role) {
        post(UUID.randomUUID(), "admission/retraction", Tokens.of(role).sign(), Map.of())
                .statusCode(403);
        given().post("/journeys/" + UUID.randomUUID() + "/admission/retraction")
                .then()
                .statusCode(401);
    }

    private static ValidatableResponse admitted(UUID id, String receivedAt) {
        return post(id, "admission", Tokens.unit(UNIT), Map.of("hospital", UNIT, "receivedAt", receivedAt));
    }

    private static ValidatableResponse retract(UUID id, String retractedAt) {
        return retract(id, UUID.randomUUID().toString(), Map.of("reason", "WRONG_PERSON", "retractedAt", retractedAt));
    }

    private static ValidatableResponse retract(UUID id, String key, Map<String, String> body) {
        return given().auth()
                .oauth2(Tokens.unit(UNIT))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/journeys/" + id + "/admission/retraction")
                .then();
    }
}
