package org.securepathways.kit.test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.securepathways.kit.rest.DocumentedExamples;
import org.securepathways.kit.rest.DocumentedExamples.Example;
import org.securepathways.kit.rule.Refusal;

/** Runs the examples a service shows in its OpenAPI document. */
public final class Examples {
    /** Sends bytes as they are, whatever they are said to be. */
    public static final RestAssuredConfig AS_IT_IS = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .encodeContentTypeAs("text/csv", ContentType.TEXT)
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private static final ObjectMapper JSON = new ObjectMapper();

    private Examples() {}

    /** What has to have happened before an example can, and what its names stand for then. */
    public interface Stage {
        /** Does what a step of that name says. */
        void play(String step);

        /** A token of that role, with what bounds it after a colon. */
        String token(String as);

        /** The document's names and ids, as they are on this stage. */
        String fill(String text);

        /** A header as this stage sends it. */
        default String header(String value) {
            return value;
        }
    }

    /** What tells one example from all others. */
    public static Stream<String> keys() {
        return DocumentedExamples.read().stream().map(Examples::key);
    }

    /** Plays the example and holds the answer against what the document says. */
    public static void run(String key, Stage stage) throws JsonProcessingException {
        var example = DocumentedExamples.read().stream()
                .filter(candidate -> key(candidate).equals(key))
                .findFirst()
                .orElseThrow();
        example.given().forEach(stage::play);

        var request = given().auth().oauth2(stage.token(example.as()));
        example.headers().forEach((name, value) -> request.header(name, stage.header(value)));
        if (example.request() != null) {
            var text =
                    example.request() instanceof String written ? written : JSON.writeValueAsString(example.request());
            request.config(AS_IT_IS)
                    .contentType(example.contentType())
                    .body(stage.fill(text).getBytes(StandardCharsets.UTF_8));
        }
        var answer = request.request(example.method(), stage.fill(example.path()))
                .then()
                .extract();

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(example.status());
        if (example.response() != null) {
            assertHolds(JSON.readTree(answer.asString()), JSON.valueToTree(example.response()));
        }
    }

    /** The document the service answers with holds every example. */
    public static void assertAllDocumented() {
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
                                example.route(),
                                example.method().toLowerCase(Locale.ROOT),
                                example.status(),
                                type,
                                example.name());
                assertThat(document.<Object>get(at)).as(at).isEqualTo(example.response());
            }
        }
    }

    /** Every refusal has an example, but those another test shows. */
    public static void assertAllShown(Set<String> shownElsewhere, Refusal[]... refusals) {
        var shown = DocumentedExamples.read().stream().map(Example::name).collect(Collectors.toSet());
        var codes = Arrays.stream(refusals)
                .flatMap(Arrays::stream)
                .map(Refusal::name)
                .filter(code -> !shownElsewhere.contains(code));

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
