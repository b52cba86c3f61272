package org.securepathways.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrivacyTest {
    /** What names a person, in whole or as part of a property's name. */
    private static final List<String> NAMING = List.of(
            "name",
            "birth",
            "prisonnumber",
            "noms",
            "nhsnumber",
            "address",
            "postcode",
            "email",
            "phone",
            "gmc",
            "assessor",
            "doctor",
            "comment",
            "note",
            "freetext",
            "text");

    /** The only coded lists the public may hear: where a case stands and with whom, never why. */
    private static final Set<String> PUBLIC_LISTS = Set.of("Party", "Milestone", "CloseOutcome");

    private static final List<String> CLINICAL_OR_OFFENCE = List.of(
            "diagnos",
            "offence",
            "pathway",
            "level",
            "urgen",
            "conclusion",
            "detainable",
            "section",
            "gender",
            "age",
            "custody",
            "power",
            "outward",
            "need");

    @ParameterizedTest
    @EnumSource
    void no_event_has_a_property_that_could_name_a_person(EventType type) {
        assertThat(SchemaProperty.of(type))
                .allSatisfy(property -> assertThat(NAMING)
                        .as(property.path())
                        .noneMatch(property.name().toLowerCase(Locale.ROOT)::contains));
    }

    @ParameterizedTest
    @EnumSource
    void no_event_has_room_for_free_text(EventType type) {
        assertThat(SchemaProperty.of(type))
                .allSatisfy(property -> assertThat(isBounded(property.schema()))
                        .as(property.path())
                        .isTrue());
    }

    @Test
    void the_public_topic_says_nothing_clinical_and_no_offence() {
        assertThat(RecordTest.publicTypes()).isNotEmpty().allSatisfy(type -> {
            assertThat(SchemaProperty.of(type))
                    .allSatisfy(property -> assertThat(CLINICAL_OR_OFFENCE)
                            .as(property.path())
                            .noneMatch(property.name().toLowerCase(Locale.ROOT)::contains));
            assertThat(PUBLIC_LISTS).containsAll(listsIn(ContractFiles.schema(type)));
        });
    }

    private static boolean isBounded(JsonNode schema) {
        boolean coded = schema.has("enum") || schema.has("const") || schema.has("pattern") || schema.has("format");
        return switch (schema.path("type").asText()) {
            case "boolean", "integer" -> true;
            case "object" -> schema.has("properties") || schema.has("propertyNames");
            case "array" -> isBounded(SchemaProperty.resolved(schema.path("items")));
            default -> coded || isEachBounded(schema.path("anyOf"));
        };
    }

    private static boolean isEachBounded(JsonNode choices) {
        boolean bounded = !choices.isEmpty();
        for (JsonNode choice : choices) {
            bounded &= isBounded(choice);
        }
        return bounded;
    }

    private static Set<String> listsIn(JsonNode schema) {
        Set<String> lists = new TreeSet<>();
        schema.findValuesAsText("$ref").stream()
                .filter(reference -> reference.contains("codes"))
                .forEach(reference -> lists.add(reference.substring(reference.lastIndexOf('/') + 1)));
        return lists;
    }
}
