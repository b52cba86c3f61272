package org.securepathways.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securepathways.contracts.ContractFiles.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AsyncApiTest {
    private static final JsonNode DOCUMENT = document();
    private static final String HEADERS = "#/components/schemas/headers";

    @Test
    void it_is_an_asyncapi_3_document_with_a_server() {
        assertThat(DOCUMENT.path("asyncapi").asText()).isEqualTo("3.0.0");
        assertThat(DOCUMENT.at("/info/title").asText()).isNotBlank();
        assertThat(DOCUMENT.at("/info/version").asText()).isNotBlank();
        assertThat(DOCUMENT.at("/servers/local/protocol").asText()).isEqualTo("kafka");
        assertThat(DOCUMENT.at("/servers/local/host").asText()).isNotBlank();
    }

    @Test
    void every_reference_leads_somewhere() {
        List<String> references = DOCUMENT.findValuesAsText("$ref");

        assertThat(references).isNotEmpty().allSatisfy(reference -> {
            if (reference.startsWith("#")) {
                assertThat(at(reference).isMissingNode()).as(reference).isFalse();
            } else {
                assertThat(Files.isRegularFile(Path.of(reference)))
                        .as(reference)
                        .isTrue();
            }
        });
    }

    @Test
    void its_channels_are_the_topics_as_they_are_made() {
        assertThat(DOCUMENT.path("channels")).allSatisfy(channel -> {
            JsonNode kafka = at(channel.at("/bindings/$ref").asText()).path("kafka");
            assertThat(kafka.path("partitions").asInt()).isEqualTo(Topics.PARTITIONS);
            boolean inbound = Topics.INBOUND.contains(channel.path("address").asText());
            assertThat(kafka.at("/topicConfiguration/retention.ms").asLong())
                    .isEqualTo(inbound ? Topics.INBOUND_KEPT.toMillis() : -1);
            assertThat(channel.path("description").asText()).contains("Key: ", "Written by ", "read by ");
        });
        assertThat(StreamSupport.stream(DOCUMENT.path("channels").spliterator(), false)
                        .map(channel -> channel.path("address").asText()))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(Topics.ALL.stream(), Topics.INBOUND.stream())
                        .toList());
    }

    @Test
    void its_payloads_are_exactly_the_schemas_that_exist() {
        assertThat(messages()
                        .map(message -> message.at("/payload/$ref").asText())
                        // What others say on a topic of theirs has no schema of ours.
                        .filter(payload -> !payload.startsWith("#")))
                .containsExactlyInAnyOrderElementsOf(ContractFiles.namesIn(ContractFiles.SCHEMAS).stream()
                        .map(name -> ContractFiles.SCHEMAS + "/" + name + ".json")
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void each_event_has_one_message_with_its_schema_its_example_and_the_headers(EventType type) {
        assertThat(messages().filter(message -> message.path("name").asText().equals(type.wireName())))
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.path("title").asText()).isEqualTo(type.description());
                    assertThat(message.at("/payload/$ref").asText()).endsWith("/" + type.schemaName() + ".json");
                    assertThat(message.at("/examples/0/payload/$ref").asText())
                            .isEqualTo(ContractFiles.EXAMPLES + "/" + type.schemaName() + ".json");
                    JsonNode trait = at(message.at("/traits/0/$ref").asText());
                    assertThat(trait.at("/headers/$ref").asText()).isEqualTo(HEADERS);
                    assertThat(trait.at("/bindings/kafka/key/description").asText())
                            .contains(type.topic().equals(Topics.VACANCIES) ? "unit code" : "referral id");
                });
    }

    @ParameterizedTest
    @EnumSource
    void each_message_is_on_the_channel_of_its_event_and_no_other(EventType type) {
        List<String> channels = StreamSupport.stream(DOCUMENT.path("channels").spliterator(), false)
                .filter(channel -> namesOn(channel).contains(type.wireName()))
                .map(channel -> channel.path("address").asText())
                .toList();

        assertThat(channels).containsExactly(type.topic());
    }

    @Test
    void each_channel_is_sent_to_by_one_service_and_received_from_by_some() {
        DOCUMENT.path("channels").fieldNames().forEachRemaining(channel -> {
            assertThat(operations(channel, "send")).as(channel).hasSize(1);
            assertThat(operations(channel, "receive")).as(channel).isNotEmpty();
        });
    }

    @Test
    void the_headers_are_those_of_a_cloudevent() {
        Set<String> names = new TreeSet<>();
        at(HEADERS).path("properties").fieldNames().forEachRemaining(names::add);

        assertThat(names)
                .containsExactlyInAnyOrder(
                        "ce_specversion",
                        "ce_id",
                        "ce_type",
                        "ce_source",
                        "ce_subject",
                        "ce_time",
                        "ce_recordedtime",
                        "ce_sequence",
                        "ce_dataschema",
                        "traceparent",
                        "content-type");
        assertThat(Arrays.stream(EventType.values()))
                .allMatch(type -> type.wireName()
                        .matches(at(HEADERS).at("/properties/ce_type/pattern").asText()));
    }

    private static List<JsonNode> operations(String channel, String action) {
        return StreamSupport.stream(DOCUMENT.path("operations").spliterator(), false)
                .filter(operation -> operation.path("action").asText().equals(action))
                .filter(operation -> operation.at("/channel/$ref").asText().equals("#/channels/" + channel))
                .toList();
    }

    private static List<String> namesOn(JsonNode channel) {
        return StreamSupport.stream(channel.path("messages").spliterator(), false)
                .map(message -> at(message.path("$ref").asText()).path("name").asText())
                .toList();
    }

    private static Stream<JsonNode> messages() {
        return StreamSupport.stream(DOCUMENT.at("/components/messages").spliterator(), false);
    }

    private static JsonNode at(String reference) {
        return DOCUMENT.at(reference.substring(1));
    }

    private static JsonNode document() {
        try {
            return new YAMLMapper().readTree(text(Path.of("asyncapi.yaml")));
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }
}
