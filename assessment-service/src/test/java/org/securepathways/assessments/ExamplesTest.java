package org.securepathways.assessments;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.securepathways.assessments.access.CaseRefusal;
import org.securepathways.assessments.access.DecisionRefusal;
import org.securepathways.assessments.access.SlotRefusal;
import org.securepathways.assessments.allocation.AllocationRefusal;
import org.securepathways.assessments.decision.AppealRefusal;
import org.securepathways.assessments.decision.ContractRefusal;
import org.securepathways.assessments.directory.DirectoryRefusal;
import org.securepathways.assessments.discussion.DiscussionRefusal;
import org.securepathways.assessments.information.InformationRefusal;
import org.securepathways.assessments.level.LevelRefusal;
import org.securepathways.assessments.meeting.MeetingRefusal;
import org.securepathways.assessments.placement.AuditRefusal;
import org.securepathways.assessments.question.QuestionRefusal;
import org.securepathways.assessments.recognition.RecognitionRefusal;
import org.securepathways.kit.rest.DocumentedExamples;
import org.securepathways.kit.rest.DocumentedExamples.Example;
import org.securepathways.kit.rule.Refusal;
import org.securepathways.kit.test.Engines;

/** The OpenAPI document shows what happens: every example of it is run. */
@QuarkusTest
@QuarkusTestResource(Engines.class)
class ExamplesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A period in the query is shown by the figures' test. */
    private static final Set<String> SHOWN_ELSEWHERE = Set.of("PERIOD_INVALID");

    static Stream<String> examples() {
        return DocumentedExamples.read().stream().map(ExamplesTest::key);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_happens_as_the_document_shows_it(String key) throws JsonProcessingException {
        var example = DocumentedExamples.read().stream()
                .filter(candidate -> key(candidate).equals(key))
                .findFirst()
                .orElseThrow();
        var scene = new Scene();
        example.given().forEach(scene::play);

        var request = given().auth().oauth2(scene.token(example.as()));
        example.headers().forEach((name, value) -> request.header(name, scene.header(value)));
        if (example.request() != null) {
            request.contentType("application/json").body(scene.fill(JSON.writeValueAsString(example.request())));
        }
        var answer = request.request(example.method(), scene.fill(example.path()))
                .then()
                .extract();

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(example.status());
        if (example.response() != null) {
            assertHolds(JSON.readTree(answer.asString()), JSON.valueToTree(example.response()));
        }
    }

    @Test
    void the_document_holds_every_example() {
        var document = given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        for (var example : DocumentedExamples.read()) {
            if (example.response() != null) {
                var type = example.status() < 400 ? "application/json" : "application/problem+json";
                var at = "paths.'%s'.%s.responses.'%d'.content.'%s'.examples.'%s'.value"
                        .formatted(
                                example.path(),
                                example.method().toLowerCase(Locale.ROOT),
                                example.status(),
                                type,
                                example.name());
                assertThat(document.<Object>get(at)).as(at).isEqualTo(example.response());
            }
        }
    }

    @Test
    void every_refusal_has_an_example_that_is_run() {
        var shown = DocumentedExamples.read().stream().map(Example::name).collect(Collectors.toSet());
        var codes = Stream.<Refusal[]>of(
                        CaseRefusal.values(),
                        SlotRefusal.values(),
                        DecisionRefusal.values(),
                        AppealRefusal.values(),
                        ContractRefusal.values(),
                        MeetingRefusal.values(),
                        AuditRefusal.values(),
                        LevelRefusal.values(),
                        DirectoryRefusal.values(),
                        RecognitionRefusal.values(),
                        InformationRefusal.values(),
                        AllocationRefusal.values(),
                        QuestionRefusal.values(),
                        DiscussionRefusal.values())
                .flatMap(Arrays::stream)
                .map(Refusal::name)
                .filter(code -> !SHOWN_ELSEWHERE.contains(code));

        assertThat(codes).isSubsetOf(shown);
    }

    /** Whether the answer says at least what the example says. */
    private static void assertHolds(JsonNode answer, JsonNode example) {
        if (example.isObject()) {
            example.properties().forEach(entry -> assertHolds(answer.path(entry.getKey()), entry.getValue()));
        } else if (example.isArray()) {
            for (int i = 0; i < example.size(); i++) {
                assertHolds(answer.path(i), example.get(i));
            }
        } else {
            assertThat(answer.asText()).isEqualTo(example.asText());
        }
    }

    private static String key(Example example) {
        return example.method() + " " + example.path() + ": " + example.name();
    }
}
