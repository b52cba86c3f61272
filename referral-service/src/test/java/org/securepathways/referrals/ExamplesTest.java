package org.securepathways.referrals;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.securepathways.kit.rest.DocumentedExamples;
import org.securepathways.kit.rest.DocumentedExamples.Example;
import org.securepathways.kit.rule.Refusal;
import org.securepathways.kit.test.Engines;
import org.securepathways.referrals.caseload.CaseloadRefusal;
import org.securepathways.referrals.commissioner.PayerRefusal;
import org.securepathways.referrals.document.DocumentRefusal;
import org.securepathways.referrals.draft.DraftRefusal;
import org.securepathways.referrals.form.FormRefusal;
import org.securepathways.referrals.intake.ImportApi;
import org.securepathways.referrals.intake.ImportRefusal;
import org.securepathways.referrals.patient.PatientRefusal;
import org.securepathways.referrals.person.IdentifierRefusal;
import org.securepathways.referrals.prefill.PrefillRefusal;
import org.securepathways.referrals.referral.ReferralRefusal;

/** The OpenAPI document shows what happens: every example of it is run. */
@QuarkusTest
@QuarkusTestResource(Engines.class)
class ExamplesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Merges come with the prison's feed and have no request of their own; what is refused of a document's content, or of
     * a language in the query, or of a file too large or not text, the tests of those show.
     */
    private static final Set<String> WITHOUT_A_REQUEST = Set.of(
            "REFERRAL_MERGED",
            "NOT_MERGED",
            "DOCUMENT_TYPE_NOT_ALLOWED",
            "DOCUMENT_TOO_LARGE",
            "DOCUMENT_EMPTY",
            "DOCUMENT_INFECTED",
            "DOCUMENT_STORED_ALREADY",
            "SCANNER_UNAVAILABLE",
            "UPLOAD_BROKEN",
            "UPLOAD_RUNNING",
            "UPLOADS_BUSY",
            "LANGUAGE_UNKNOWN",
            "CSV_TOO_LARGE",
            "CSV_TOO_MANY_ROWS",
            "CSV_NOT_UTF_8",
            "CSV_BROKEN_OFF",
            "ROW_FAILED");

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
            var text = example.request() instanceof String csv ? csv : JSON.writeValueAsString(example.request());
            request.config(ImportApi.AS_IT_IS)
                    .contentType(example.contentType())
                    .body(scene.fill(text).getBytes(StandardCharsets.UTF_8));
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
                        ReferralRefusal.values(),
                        IdentifierRefusal.values(),
                        FormRefusal.values(),
                        PayerRefusal.values(),
                        DraftRefusal.values(),
                        DocumentRefusal.values(),
                        ImportRefusal.values(),
                        PatientRefusal.values(),
                        PrefillRefusal.values(),
                        CaseloadRefusal.values())
                .flatMap(Arrays::stream)
                .map(Refusal::name)
                .filter(code -> !WITHOUT_A_REQUEST.contains(code));

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
