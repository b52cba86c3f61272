package org.securepathways.assessments.decision;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.securepathways.assessments.access.CaseApi.aRefusal;
import static org.securepathways.assessments.access.CaseApi.anAdmission;
import static org.securepathways.assessments.access.CaseApi.assessor;
import static org.securepathways.assessments.access.CaseApi.decide;
import static org.securepathways.assessments.access.CaseApi.givenACase;
import static org.securepathways.assessments.access.CaseApi.givenAnAssessedCase;
import static org.securepathways.assessments.access.CaseApi.now;
import static org.securepathways.assessments.access.CaseApi.post;
import static org.securepathways.assessments.access.CaseApi.read;
import static org.securepathways.assessments.access.CaseApi.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Topics;
import org.securepathways.contracts.codes.Region;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.TestClock;
import org.securepathways.kit.test.Tokens;
import org.securepathways.kit.test.Wire;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class DecisionResourceTest {

    @Test
    void the_minutes_are_kept_here_and_told_on_no_topic() {
        var id = givenAnAssessedCase();
        var body = with(anAdmission(), "rationale", "Assaults on staff continue.");
        body.put("dissents", List.of(Map.of("by", "Dr Chaudhry", "level", "LOW", "why", "No attempt to abscond.")));

        decide(id, body).statusCode(201).body("binding", is(false));

        read(id, assessor())
                .body("decisions[0].rationale", is("Assaults on staff continue."))
                .body("decisions[0].dissents[0].level", is("LOW"));
        Wire.await(EventType.ACCESS_DECIDED, id);
        assertThat(Wire.heard(Topics.ASSESSMENTS, id).toString()).doesNotContain("Assaults", "Chaudhry", "abscond");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PICU_WITH_OUTREACH", "MAINSTREAM_WITH_OUTREACH", "OUTREACH_IN_PRISON", "CIVIL_ROUTE"})
    void another_service_than_a_secure_bed_is_recommended_by_its_code(String service) {
        var id = givenACase();

        decide(id, Map.of("outcome", "OTHER_SERVICE", "otherService", service, "decidedAt", now()))
                .statusCode(201)
                .body("binding", nullValue());

        var told = Wire.await(EventType.ACCESS_DECIDED, id).data();
        assertThat(told.path("otherService").asText()).isEqualTo(service);
        assertThat(told.has("binding")).isFalse();
    }

    @Test
    void more_information_leaves_the_case_waiting_for_its_decision() {
        var id = givenAnAssessedCase();

        decide(id, Map.of("outcome", "MORE_INFORMATION", "informationFrom", "PRISON_HEALTH", "decidedAt", now()))
                .statusCode(201)
                .body("informationFrom", is("PRISON_HEALTH"));
        read(id, assessor()).body("awaited", contains("REPORTS", "DECISION"));
        decide(id, anAdmission()).statusCode(201).body("supersedesBecause", is("NEW_INFORMATION"));
    }

    @Test
    void a_decision_is_superseded_by_name_and_both_stay_on_record() {
        var id = givenAnAssessedCase();
        String first = decide(id, anAdmission()).extract().path("id");
        var lower = with(with(anAdmission(), "securityLevel", "LOW"), "supersedes", first);

        decide(id, lower).statusCode(422).body("code", is("SUPERSEDING_INCOMPLETE"));
        decide(id, with(lower, "supersedesBecause", "CHANGE")).statusCode(201);
        decide(id, with(lower, "supersedesBecause", "CHANGE"))
                .statusCode(409)
                .body("code", is("DECISION_NOT_STANDING"));

        read(id, assessor()).body("decisions.securityLevel", contains("MEDIUM", "LOW"));
        assertThat(Wire.await(EventType.ACCESS_DECIDED, id, 2)
                        .get(1)
                        .data()
                        .path("supersedes")
                        .asText())
                .isEqualTo(first);
    }

    @Test
    void a_decision_stands_through_an_appeal_until_another_supersedes_it() {
        var id = givenAnAssessedCase();
        String first = decide(id, aRefusal()).extract().path("id");

        String appeal =
                appeal(id, "NEW_EVIDENCE", now()).statusCode(201).extract().path("id");

        appeal(id, "PROCESS", now()).statusCode(409).body("code", is("APPEAL_OPEN"));
        assertThat(Wire.await(EventType.ACCESS_APPEALED, id)
                        .data()
                        .path("decisionId")
                        .asText())
                .isEqualTo(first);
        read(id, assessor()).body("awaited", is(List.of()));
        var upheld = with(with(anAdmission(), "supersedes", first), "supersedesBecause", "APPEAL");
        String second = decide(id, upheld).statusCode(201).extract().path("id");
        appeals(id)
                .body("[0].id", is(appeal))
                .body("[0].status", is("UPHELD"))
                .body("[0].outcomeDecision", is(second))
                .body("[0].appellant", is("REFERRER"));
    }

    @Test
    void an_appeal_is_dismissed_once_and_the_decision_stands() {
        var id = givenAnAssessedCase();
        decide(id, aRefusal()).statusCode(201);
        String appeal = appeal(id, "PROCESS", now()).extract().path("id");

        end(id, appeal, "dismissal", "gatekeeper").statusCode(200).body("status", is("DISMISSED"));
        end(id, appeal, "dismissal", "gatekeeper").statusCode(409).body("code", is("APPEAL_ENDED"));
        end(id, UUID.randomUUID(), "dismissal", "gatekeeper").statusCode(404).body("code", is("APPEAL_UNKNOWN"));

        read(id, assessor()).body("decisions", hasSize(1));
    }

    @Test
    void a_decision_for_another_reason_overtakes_an_open_appeal() {
        var id = givenAnAssessedCase();
        decide(id, aRefusal()).statusCode(201);
        appeal(id, "PROCESS", now()).statusCode(201);

        decide(id, anAdmission()).statusCode(201);

        appeals(id).body("status", contains("OVERTAKEN"));
    }

    @Test
    void nobody_decides_on_an_appeal_that_nobody_made_or_appeals_too_late() {
        var id = givenACase("LEI", Region.NORTH_EAST_AND_YORKSHIRE);
        appeal(id, "PROCESS", now()).statusCode(409).body("code", is("NOTHING_TO_APPEAL"));
        var early = TestClock.now().minus(Duration.ofDays(20)).toString();
        String refused =
                decide(id, with(aRefusal(), "decidedAt", early)).extract().path("id");

        appeal(id, "PROCESS", now()).statusCode(409).body("code", is("APPEAL_WINDOW_CLOSED"));
        decide(id, with(with(aRefusal(), "supersedes", refused), "supersedesBecause", "APPEAL"))
                .statusCode(409)
                .body("code", is("NO_OPEN_APPEAL"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gatekeeper", "assessor", "moj", "commissioner", "oversight"})
    void only_the_referrer_or_a_unit_appeals(String role) {
        post(
                        Tokens.of(role).sign(),
                        "/cases/" + UUID.randomUUID() + "/access-decision/appeals",
                        anAppeal("PROCESS", now()))
                .statusCode(403);
    }

    @Test
    void another_prison_appeals_against_nothing_it_cannot_see() {
        var id = givenAnAssessedCase();
        decide(id, aRefusal()).statusCode(201);

        post(Tokens.inreach("MDI"), "/cases/" + id + "/access-decision/appeals", anAppeal("PROCESS", now()))
                .statusCode(503)
                .body("code", is("CASE_NOT_YET_KNOWN"));
    }

    private static ValidatableResponse appeal(UUID id, String ground, String at) {
        return post(Tokens.inreach("LEI"), "/cases/" + id + "/access-decision/appeals", anAppeal(ground, at));
    }

    private static Map<String, Object> anAppeal(String ground, String at) {
        return new HashMap<>(Map.of("ground", ground, "words", "The second report is missing.", "at", at));
    }

    private static ValidatableResponse end(UUID id, Object appeal, String how, String role) {
        return post(
                Tokens.of(role).sign(),
                "/cases/" + id + "/access-decision/appeals/" + appeal + "/" + how,
                Map.of("at", now()));
    }

    private static ValidatableResponse appeals(UUID id) {
        return given().auth()
                .oauth2(assessor())
                .get("/cases/" + id + "/access-decision/appeals")
                .then()
                .statusCode(200);
    }
}
