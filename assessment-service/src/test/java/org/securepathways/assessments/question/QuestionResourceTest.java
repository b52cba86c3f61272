package org.securepathways.assessments.question;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.securepathways.assessments.Api.as;
import static org.securepathways.assessments.Api.get;
import static org.securepathways.assessments.Api.post;
import static org.securepathways.assessments.Api.with;
import static org.securepathways.assessments.directory.Directory.freshNumber;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.securepathways.assessments.OpenedCase;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.test.Engines;
import org.securepathways.kit.test.TestClock;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class QuestionResourceTest {
    private static final Map<String, Object> ATTENDED =
            Map.of("code", "ATTENDED", "text", "Was it in person?", "kind", "YES_NO", "required", true);

    @Test
    void the_set_that_ships_asks_what_the_law_asks_and_is_answered() {
        var id = OpenedCase.inLeeds();
        get(as("assessor"), "/cases/" + id + "/question-sets")
                .statusCode(200)
                .body("find { it.code == 'ACCESS_CORE' }.questions.code", hasItem("NATURE_OR_DEGREE"));

        answer(id, "ACCESS_CORE", 1, List.of(Map.of("question", "MENTAL_DISORDER", "yes", true)))
                .statusCode(422)
                .body("code", is("ANSWER_MISSING"))
                .body("questions", hasItem("NATURE_OR_DEGREE"));
    }

    @Test
    void answers_stay_with_the_version_they_answered_when_a_new_one_is_published() {
        var code = code();
        var id = OpenedCase.inLeeds();
        var assessment = OpenedCase.assessedBy(id, "X9A01");
        publish(set(code, 0, ATTENDED)).statusCode(201).body("version", is(1));
        var yes = List.of(Map.of("question", "ATTENDED", "yes", true));
        post(
                        as("assessor"),
                        "/cases/" + id + "/answers",
                        Map.of("set", code, "version", 1, "assessmentId", assessment, "answers", yes))
                .statusCode(201);

        publish(set(code, 0, with(ATTENDED, "text", "Did you see the person yourself?")))
                .statusCode(201)
                .body("version", is(2));

        get(as("gatekeeper"), "/cases/" + id + "/answers")
                .body("version", contains(1))
                .body("assessmentId", contains(assessment))
                .body("[0].answers[0].yes", is(true));
        get(as("gatekeeper"), "/question-sets/" + code + "/versions/1")
                .body("questions[0].text", is("Was it in person?"));
        get(as("gatekeeper"), "/question-sets/" + code + "/difference?from=1&to=2")
                .body("changed.code", contains("ATTENDED"))
                .body("changed[0].what", contains("text"));
        // A form that was opened before is still taken, as what it is.
        answer(id, code, 1, yes).statusCode(201).body("version", is(1));
        get(as("gatekeeper"), "/question-sets?limit=1&afterCode=" + code + "&afterVersion=2")
                .body("version", contains(1))
                .body("code", contains(code));
    }

    @Test
    void a_new_version_applies_from_its_day() {
        var code = code();
        var id = OpenedCase.inLeeds();
        publish(set(code, 0, ATTENDED)).statusCode(201);
        publish(set(code, 400, ATTENDED)).statusCode(201);

        get(as("assessor"), "/cases/" + id + "/question-sets")
                .body("find { it.code == '" + code + "' }.version", is(1));
        answer(id, code, 2, List.of(Map.of("question", "ATTENDED", "yes", true)))
                .statusCode(409)
                .body("code", is("QUESTION_SET_NOT_YET"));
        publish(set(code, 399, ATTENDED)).statusCode(422).body("code", is("QUESTION_SET_BACKDATED"));
    }

    @Test
    void a_set_is_asked_only_where_the_case_is_what_it_is_for() {
        var deaf = code();
        var high = code();
        publish(with(set(deaf, 0, ATTENDED), "carePathways", List.of("DEAF"))).statusCode(201);
        publish(with(set(high, 0, ATTENDED), "levels", List.of("MEDIUM"))).statusCode(201);

        get(as("assessor"), "/cases/" + OpenedCase.inLeeds() + "/question-sets")
                .body("code", not(hasItem(deaf)))
                .body("code", hasItem(high));
    }

    @Test
    void what_is_not_there_is_not_answered() {
        var id = OpenedCase.inLeeds();
        var yes = List.of(Map.of("question", "ATTENDED", "yes", true));

        answer(id, "NO_SUCH_SET", 1, yes).statusCode(404).body("code", is("QUESTION_SET_UNKNOWN"));
        post(
                        as("assessor"),
                        "/cases/" + id + "/answers",
                        Map.of("set", "ACCESS_CORE", "version", 1, "assessmentId", UUID.randomUUID(), "answers", yes))
                .statusCode(404)
                .body("code", is("ASSESSMENT_UNKNOWN"));
        answer(id, "ACCESS_CORE", 1, List.of(Map.of("question", "REMARKS", "text", "x".repeat(1001))))
                .statusCode(400);
        get(as("gatekeeper"), "/cases/" + id + "/answers").body("", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"inreach", "gatekeeper", "unit", "moj", "oversight", "operator"})
    void only_assessors_answer_and_only_commissioners_publish(String role) {
        post(as(role), "/cases/" + UUID.randomUUID() + "/answers", Map.of()).statusCode(403);
        post(as(role), "/question-sets", Map.of()).statusCode(403);
    }

    private static String code() {
        return "SET_" + freshNumber();
    }

    private static Map<String, Object> set(String code, int fromToday, Map<String, Object> question) {
        var from = LocalDate.ofInstant(TestClock.now(), Moment.LONDON).plusDays(fromToday);
        return Map.of(
                "code", code, "validFrom", from.toString(), "title", "How it went", "questions", List.of(question));
    }

    private static ValidatableResponse publish(Map<String, Object> set) {
        return post(as("commissioner"), "/question-sets", set);
    }

    private static ValidatableResponse answer(UUID id, String set, int version, List<?> answers) {
        return post(
                as("assessor"),
                "/cases/" + id + "/answers",
                Map.of("set", set, "version", version, "answers", answers));
    }
}
