package org.securepathways.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securepathways.contracts.ContractFiles.example;
import static org.securepathways.contracts.ContractFiles.faults;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaTest {

    @Test
    void every_event_has_a_schema_and_an_example_and_nothing_is_left_over() {
        List<String> expected =
                Arrays.stream(EventType.values()).map(EventType::schemaName).toList();

        assertThat(ContractFiles.namesIn(ContractFiles.SCHEMAS)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(ContractFiles.namesIn(ContractFiles.EXAMPLES)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void every_schema_file_is_a_schema_and_says_where_it_is_published() {
        assertThat(ContractFiles.everySchemaFile()).allSatisfy(file -> {
            JsonNode schema = ContractFiles.read(file);
            assertThat(faults(SchemaId.V202012, schema)).isEmpty();
            assertThat(schema.path("$schema").asText()).isEqualTo(SchemaId.V202012);
            assertThat(schema.path("$id").asText())
                    .isEqualTo(ContractFiles.PUBLISHED_AT + ContractFiles.SCHEMAS.relativize(file));
            assertThat(schema.path("title").asText()).isNotBlank();
            assertThat(schema.path("description").asText()).isNotBlank();
        });
    }

    @ParameterizedTest
    @EnumSource
    void every_property_says_what_it_means(EventType type) {
        assertThat(SchemaProperty.of(type))
                .isNotEmpty()
                .allSatisfy(property -> assertThat(
                                property.schema().path("description").asText())
                        .as(property.path())
                        .isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void the_approved_example_satisfies_its_schema(EventType type) {
        assertThat(faults(type, example(type))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void an_event_without_a_required_property_is_refused(EventType type) {
        assertThat(presentIn(example(type), type).filter(SchemaProperty::required))
                .isNotEmpty()
                .allSatisfy(property -> {
                    JsonNode broken = example(type);
                    parentOf(property, broken).remove(property.name());
                    assertThat(faults(type, broken))
                            .as("without " + property.path())
                            .isNotEmpty();
                });
    }

    @ParameterizedTest
    @EnumSource
    void a_value_of_another_type_is_refused_everywhere(EventType type) {
        assertThat(presentIn(example(type), type)).allSatisfy(property -> {
            JsonNode broken = example(type);
            parentOf(property, broken).putArray(property.name()).addArray();
            assertThat(faults(type, broken)).as(property.path()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_text_of_the_wrong_form_or_an_unknown_code_is_refused_everywhere(EventType type) {
        assertThat(presentIn(example(type), type)
                        .filter(property -> example(type).at(property.path()).isTextual()))
                .isNotEmpty()
                .allSatisfy(property -> {
                    JsonNode broken = example(type);
                    parentOf(property, broken).put(property.name(), "?? no such value ??");
                    assertThat(faults(type, broken)).as(property.path()).isNotEmpty();
                });
    }

    @ParameterizedTest
    @EnumSource
    void a_property_nobody_knows_yet_is_let_through(EventType type) {
        ObjectNode later = (ObjectNode) example(type);
        later.put("addedLater", 1);

        assertThat(faults(type, later)).isEmpty();
    }

    private static Stream<SchemaProperty> presentIn(JsonNode example, EventType type) {
        return SchemaProperty.of(type).stream()
                .filter(property -> !example.at(property.path()).isMissingNode());
    }

    private static ObjectNode parentOf(SchemaProperty property, JsonNode event) {
        return (ObjectNode) event.at(JsonPointer.compile(property.path()).head());
    }
}
