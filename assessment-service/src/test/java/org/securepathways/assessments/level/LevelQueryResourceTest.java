package org.securepathways.assessments.level;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.securepathways.assessments.access.CaseApi.aRefusal;
import static org.securepathways.assessments.access.CaseApi.anAdmission;
import static org.securepathways.assessments.access.CaseApi.awaitStatus;
import static org.securepathways.assessments.access.CaseApi.decide;
import static org.securepathways.assessments.access.CaseApi.givenAnAssessedCase;
import static org.securepathways.assessments.access.CaseApi.now;
import static org.securepathways.assessments.access.CaseApi.post;
import static org.securepathways.assessments.access.CaseApi.sayWithdrawn;
import static org.securepathways.assessments.access.CaseApi.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.Topics;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class LevelQueryResourceTest {

    @Test
    void the_ministry_queries_low_the_clinicians_answer_and_medium_is_decided_at_a_cost() {
        var id = givenAnAdmissionToLow();
        String query = query(id, "MEDIUM")
                .statusCode(201)
                .body("recommended", is("LOW"))
                .body("uplift.perDay", is(66))
                .body("uplift.prices", is("2008/09"))
                .extract()
                .path("id");
        open("evidence").body("query.id", hasItem(query));

        answer(id, query).statusCode(200).body("status", is("ANSWERED"));
        open("evidence").body("query.id", not(hasItem(query)));
        open("decision").body("query.id", hasItem(query));
        decideLevel(id, query, "MEDIUM").statusCode(200).body("decided", is("MEDIUM"));

        shown(id, 10)
                .body("[0].recommended", is("LOW"))
                .body("[0].decided", is("MEDIUM"))
                .body("[0].uplift.total", is(660));
        open("decision").body("query.id", not(hasItem(query)));
        var told = Wire.await(EventType.LEVEL_DECIDED, id).data();
        assertThat(told.path("recommended").asText()).isEqualTo("LOW");
        assertThat(told.path("decided").asText()).isEqualTo("MEDIUM");
        Wire.await(EventType.LEVEL_QUERIED, id);
        Wire.await(EventType.LEVEL_ANSWERED, id);
        assertThat(Wire.heard(Topics.ASSESSMENTS, id).toString()).doesNotContain("index offence", "incident");
    }

    @Test
    void one_query_is_open_at_a_time_and_another_can_follow() {
        var id = givenAnAdmissionToLow();
        String query = query(id, "MEDIUM").extract().path("id");

        query(id, "HIGH").statusCode(409).body("code", is("LEVEL_QUERY_OPEN"));
        answer(id, query).statusCode(200);
        answer(id, query).statusCode(409).body("code", is("LEVEL_ALREADY_ANSWERED"));
        decideLevel(id, query, "LOW").statusCode(200);
        decideLevel(id, query, "LOW").statusCode(409).body("code", is("LEVEL_ALREADY_DECIDED"));
        query(id, "HIGH").statusCode(201);
        answer(id, UUID.randomUUID()).statusCode(404).body("code", is("LEVEL_QUERY_UNKNOWN"));

        shown(id, 365).body("status", contains("DECIDED", "QUERIED"));
    }

    @Test
    void no_level_is_queried_that_nobody_recommends() {
        var open = givenAnAssessedCase();
        query(open, "HIGH").statusCode(409).body("code", is("NOTHING_TO_QUERY"));
        decide(open, aRefusal()).statusCode(201);
        query(open, "HIGH").statusCode(409).body("code", is("NOTHING_TO_QUERY"));

        var withdrawn = givenAnAdmissionToLow();
        sayWithdrawn(withdrawn, Moment.of(TestClock.now()));
        awaitStatus(withdrawn, "WITHDRAWN");
        query(withdrawn, "HIGH").statusCode(409).body("code", is("CASE_CLOSED"));
    }

    @Test
    void raised_and_lowered_levels_are_counted_with_what_they_cost_a_day() {
        var before = figures();
        var raised = givenAnAdmissionToLow();
        decideLevel(raised, query(raised, "HIGH").extract().path("id"), "HIGH").statusCode(200);
        var kept = givenAnAdmissionToLow();
        decideLevel(kept, query(kept, "HIGH").extract().path("id"), "LOW").statusCode(200);
        var lowered = givenAnAssessedCase();
        decide(lowered, anAdmission()).statusCode(201);
        decideLevel(lowered, query(lowered, "LOW").extract().path("id"), "LOW").statusCode(200);

        var after = figures();

        assertThat(after.getInt("raised") - before.getInt("raised")).isEqualTo(1);
        assertThat(after.getInt("lowered") - before.getInt("lowered")).isEqualTo(1);
        assertThat(after.getInt("kept") - before.getInt("kept")).isEqualTo(1);
        assertThat(after.getInt("raisedPerDay") - before.getInt("raisedPerDay")).isEqualTo(333);
        assertThat(after.getInt("loweredPerDay") - before.getInt("loweredPerDay"))
                .isEqualTo(66);
        assertThat(after.getString("steps.find { it.recommended == 'LOW' && it.decided == 'HIGH' }.prices"))
                .isEqualTo("2008/09");
    }

    @ParameterizedTest
    @ValueSource(strings = {"inreach", "assessor", "gatekeeper", "unit", "commissioner", "oversight", "operator"})
    void only_the_ministry_queries_and_decides(String role) {
        var of = "/cases/" + UUID.randomUUID() + "/level-queries";
        post(Tokens.of(role).sign(), of, aQuestion("HIGH")).statusCode(403);
        post(Tokens.of(role).sign(), of + "/" + UUID.randomUUID() + "/decision", Map.of("level", "HIGH", "at", now()))
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"inreach", "moj", "unit", "commissioner", "oversight", "operator"})
    void only_the_clinicians_answer(String role) {
        post(
                        Tokens.of(role).sign(),
                        "/cases/" + UUID.randomUUID() + "/level-queries/" + UUID.randomUUID() + "/evidence",
                        Map.of("evidence", "None.", "at", now()))
                .statusCode(403);
    }

    private static UUID givenAnAdmissionToLow() {
        var id = givenAnAssessedCase();
        decide(id, with(anAdmission(), "securityLevel", "LOW")).statusCode(201);
        return id;
    }

    private static Map<String, Object> aQuestion(String suggested) {
        return new HashMap<>(Map.of(
                "suggested",
                suggested,
                "reason",
                "GRAVITY_OF_OFFENCE",
                "words",
                "Think of the index offence.",
                "at",
                now()));
    }

    private static ValidatableResponse query(UUID id, String suggested) {
        return post(Tokens.of("moj").sign(), "/cases/" + id + "/level-queries", aQuestion(suggested));
    }

    private static ValidatableResponse answer(UUID id, Object query) {
        return post(
                Tokens.of("gatekeeper").sign(),
                "/cases/" + id + "/level-queries/" + query + "/evidence",
                Map.of("evidence", "Two years without an incident.", "at", now()));
    }

    private static ValidatableResponse decideLevel(UUID id, String query, String level) {
        return post(
                Tokens.of("moj").sign(),
                "/cases/" + id + "/level-queries/" + query + "/decision",
                Map.of("level", level, "at", now()));
    }

    private static ValidatableResponse open(String waitingFor) {
        return get("/level-queries?limit=100&waiting-for=" + waitingFor).statusCode(200);
    }

    private static ValidatableResponse shown(UUID id, int days) {
        return get("/cases/" + id + "/level-queries?days=" + days).statusCode(200);
    }

    private static JsonPath figures() {
        var today = Moment.of(TestClock.now()).londonDay();
        return get("/level-queries/figures?from=" + today.minusDays(1) + "&to=" + today.plusDays(1))
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static ValidatableResponse get(String path) {
        return given().auth().oauth2(Tokens.of("moj").sign()).get(path).then();
    }
}
