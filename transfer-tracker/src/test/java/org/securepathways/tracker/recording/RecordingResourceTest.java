package org.securepathways.tracker.recording;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
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
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
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
class RecordingResourceTest {

    @Test
    void a_case_is_recorded_from_application_to_admission() {
        UUID id = givenACaseReferred(3).referralId;
        post(id, "application", Tokens.inreach("LEI"), Map.of("power", "S47", "completedAt", daysAgo(1)))
                .statusCode(201)
                .body("again", is(false))
                .body("alerts", empty());
        read(id, moj()).body("currentlyWith.party", is("MOJ"));
        post(id, "direction", moj(), direction(UNIT)).statusCode(201);
        post(id, "departure", Tokens.of("custody").with("prison", "LEI").sign(), departure(UNIT))
                .statusCode(201);
        post(id, "admission", Tokens.unit(UNIT), admission(UNIT))
                .statusCode(201)
                .body("alerts", empty());
        read(id, Tokens.unit(UNIT)).statusCode(200).body("open", is(false)).body("alerts", empty());
        Wire.await(EventType.ADMISSION_RECORDED, id);
        Wire.await(EventType.TRANSFER_CLOSED, id);
        assertThat(Wire.await(EventType.DIRECTION_ISSUED, id)
                        .data()
                        .path("validThrough")
                        .asText())
                .isEqualTo(daysAgo(-13));
    }

    @Test
    void the_same_told_twice_is_recorded_once() {
        UUID id = givenACaseReferred(3).referralId;
        var body = Map.of("power", "S47", "completedAt", daysAgo(1));
        String first = post(id, "application", Tokens.inreach("LEI"), body)
                .statusCode(201)
                .extract()
                .path("id");
        post(id, "application", moj(), body)
                .statusCode(200)
                .body("id", is(first))
                .body("again", is(true));
        post(id, "application", moj(), Map.of("power", "S47", "completedAt", daysAgo(0)))
                .statusCode(409)
                .body("code", is("ALREADY_RECORDED"));
        Wire.await(EventType.TRANSFER_APPLICATION_COMPLETE, id);
        assertThat(Wire.heard(Topics.TRACKER_FACTS, id)).hasSize(1);
    }

    @Test
    void an_admission_elsewhere_than_directed_is_taken_down_and_told() {
        UUID id = givenACaseReferred(3).referralId;
        post(id, "direction", moj(), direction(UNIT)).statusCode(201);
        post(id, "admission", Tokens.unit(OTHER_UNIT), admission(OTHER_UNIT))
                .statusCode(201)
                .body("alerts", contains("HOSPITAL_NOT_AS_DIRECTED"));
        Wire.await(EventType.ALERT_RAISED, id);
    }

    @Test
    void a_direction_needs_its_document_unless_the_ministry_records_it() {
        UUID id = givenACaseReferred(3).referralId;
        post(id, "direction", Tokens.inreach("LEI"), direction(UNIT))
                .statusCode(422)
                .body("code", is("DOCUMENT_REQUIRED"));
        post(id, "admission", Tokens.unit(UNIT), admission(OTHER_UNIT))
                .statusCode(403)
                .body("code", is("NOT_YOUR_UNIT"));
        read(id, moj()).body("milestones.size()", is(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{}", "{\"hospital\":\"no such\",\"receivedAt\":\"2026-03-02\"}", "[]"})
    void garbage_is_refused_and_nothing_stored(String body) {
        UUID id = givenACaseReferred(1).referralId;
        post(id, "admission", Tokens.unit(UNIT), body).statusCode(400);
        read(id, moj()).body("open", is(true));
    }

    @Test
    void what_has_not_happened_yet_is_refused() {
        UUID id = givenACaseReferred(1).referralId;
        String tomorrow = TestClock.now().plus(Duration.ofDays(1)).toString();
        post(id, "admission", Tokens.unit(UNIT), Map.of("hospital", UNIT, "receivedAt", tomorrow))
                .statusCode(422)
                .body("code", is("TIME_IN_FUTURE"));
        post(id, "application", moj(), Map.of("power", "UNDETERMINED", "completedAt", daysAgo(0)))
                .statusCode(422)
                .body("code", is("POWER_UNDETERMINED"));
    }

    @Test
    void nobody_sees_or_changes_a_case_that_is_not_theirs() {
        UUID id = givenACaseReferred(1).referralId;
        UUID unknown = UUID.fromString("00000000-0000-4000-8000-000000000000");
        for (String token : new String[] {
            Tokens.inreach("MDI"),
            Tokens.unit(UNIT),
            Tokens.of("inreach").sign(),
            Tokens.of("commissioner").with("region", "LONDON").sign()
        }) {
            read(id, token).statusCode(404).body("code", is("CASE_UNKNOWN"));
            read(unknown, token).statusCode(404).body("code", is("CASE_UNKNOWN"));
        }
        post(id, "application", Tokens.inreach("MDI"), Map.of("power", "S47", "completedAt", daysAgo(0)))
                .statusCode(404);
        read(id, Tokens.inreach("LEI")).statusCode(200);
        read(id, Tokens.of("commissioner").with("region", "MIDLANDS").sign()).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "subscriber, application",
        "operator, direction",
        "commissioner, departure",
        "moj, admission",
        "custody, direction"
    })
    void a_wrong_role_is_refused(String role, String what) {
        post(UUID.randomUUID(), what, Tokens.of(role).sign(), Map.of()).statusCode(403);
        given().post("/journeys/" + UUID.randomUUID() + "/" + what).then().statusCode(401);
    }

    private static Map<String, Object> direction(String hospital) {
        return Map.of("power", "S47", "restricted", true, "hospital", hospital, "issuedAt", daysAgo(0));
    }

    private static Map<String, Object> departure(String hospital) {
        return Map.of("hospital", hospital, "departedAt", justNow());
    }

    private static Map<String, Object> admission(String hospital) {
        return Map.of("hospital", hospital, "receivedAt", justNow());
    }
}
