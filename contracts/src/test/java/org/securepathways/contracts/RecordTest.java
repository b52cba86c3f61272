package org.securepathways.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securepathways.contracts.ContractFiles.MAPPER;
import static org.securepathways.contracts.ContractFiles.example;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.securepathways.contracts.transfer.DomainEvent;

class RecordTest {

    @ParameterizedTest
    @EnumSource
    void the_record_reads_the_approved_example_and_writes_it_unchanged(EventType type) throws Exception {
        JsonNode approved = example(type);

        assertThat(written(MAPPER.readValue(approved.toString(), recordOf(type))))
                .isEqualTo(approved);
    }

    @ParameterizedTest
    @EnumSource
    void the_record_reads_what_an_older_writer_left_out_and_a_newer_one_added(EventType type) throws Exception {
        ObjectNode other = (ObjectNode) example(type);
        ObjectNode data = isPublic(type) ? (ObjectNode) other.get("additionalInformation") : other;
        Set<String> required = requiredIn(type);
        data.retain(required);
        ObjectNode before = other.deepCopy();
        data.put("addedLater", "2027-01-01");

        assertThat(written(MAPPER.readValue(other.toString(), recordOf(type)))).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "(TRANSFER|CLOCK|BREACH|ALERT|HOLDER)_.*")
    void the_schema_has_the_parts_of_the_record_and_requires_those_that_are_always_there(EventType type) {
        assertThat(dataProperties(type).stream().map(SchemaProperty::name))
                .containsExactlyElementsOf(partsOf(type.data()).keySet());
        assertThat(requiredIn(type)).containsExactlyInAnyOrderElementsOf(alwaysIn(type.data()));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = "(TRANSFER|CLOCK|BREACH|ALERT|HOLDER)_.*")
    void a_public_schema_has_only_parts_of_the_record_and_requires_those_always_there(EventType type) {
        assertThat(partsOf(type.data()).keySet())
                .containsAll(
                        dataProperties(type).stream().map(SchemaProperty::name).toList());
        assertThat(requiredIn(type)).containsAll(alwaysIn(type.data()));
    }

    @Test
    void every_part_of_a_public_record_is_in_some_schema() {
        for (EventType type : publicTypes()) {
            Set<String> told = publicTypes().stream()
                    .filter(other -> other.data() == type.data())
                    .flatMap(other -> dataProperties(other).stream().map(SchemaProperty::name))
                    .collect(Collectors.toSet());
            assertThat(told)
                    .containsExactlyInAnyOrderElementsOf(partsOf(type.data()).keySet());
        }
    }

    static List<EventType> publicTypes() {
        return Arrays.stream(EventType.values()).filter(RecordTest::isPublic).toList();
    }

    private static boolean isPublic(EventType type) {
        return type.topic().equals(Topics.TRANSFERS);
    }

    private static JavaType recordOf(EventType type) {
        return isPublic(type)
                ? MAPPER.getTypeFactory().constructParametricType(DomainEvent.class, type.data())
                : MAPPER.constructType(type.data());
    }

    private static JsonNode written(Object event) throws JsonProcessingException {
        return MAPPER.readTree(MAPPER.writeValueAsString(event));
    }

    /** What the record of the event holds: on the public topic that is what additionalInformation holds. */
    private static List<SchemaProperty> dataProperties(EventType type) {
        String above = isPublic(type) ? "/additionalInformation/" : "/";
        return SchemaProperty.of(type).stream()
                .filter(property -> property.path().equals(above + property.name()))
                .toList();
    }

    private static Set<String> requiredIn(EventType type) {
        return dataProperties(type).stream()
                .filter(SchemaProperty::required)
                .map(SchemaProperty::name)
                .collect(Collectors.toSet());
    }

    private static Map<String, Boolean> partsOf(Class<?> data) {
        Map<String, Boolean> parts = new LinkedHashMap<>();
        for (RecordComponent component : data.getRecordComponents()) {
            parts.put(component.getName(), component.isAnnotationPresent(MayBeAbsent.class));
        }
        return parts;
    }

    private static Set<String> alwaysIn(Class<?> data) {
        return partsOf(data).entrySet().stream()
                .filter(part -> !part.getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
