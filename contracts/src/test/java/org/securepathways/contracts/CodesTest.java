package org.securepathways.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CodesTest {
    private static final Path ENUMS = Path.of("src/main/java/org/securepathways/contracts/codes");
    private static final JsonNode CODES = ContractFiles.read(ContractFiles.SCHEMAS.resolve("shared/codes.v1.json"))
            .get("$defs");

    @Test
    void every_coded_list_is_told_and_nothing_is_left_over() throws Exception {
        assertThat(CODES.properties().stream().map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(
                        codedLists().map(Class::getSimpleName).toList());
    }

    @ParameterizedTest
    @MethodSource("codedLists")
    void the_schema_lists_exactly_the_codes_and_explains_each(Class<?> list) {
        JsonNode told = CODES.get(list.getSimpleName());
        List<String> codes =
                Arrays.stream(list.getEnumConstants()).map(Object::toString).toList();

        assertThat(StreamSupport.stream(told.get("enum").spliterator(), false).map(JsonNode::asText))
                .containsExactlyElementsOf(codes);
        assertThat(codes)
                .allSatisfy(code -> assertThat(told.get("description").asText()).contains(code + ": "));
    }

    @ParameterizedTest
    @EnumSource
    void a_coded_part_of_a_record_refers_to_its_own_list(EventType type) {
        JsonNode whole = ContractFiles.schema(type).path("properties");
        JsonNode properties = type.topic().equals(Topics.TRANSFERS)
                ? whole.path("additionalInformation").path("properties")
                : whole;
        assertThat(properties.properties()).isNotEmpty().allSatisfy(property -> {
            JsonNode schema = property.getValue();
            Class<?> part = typeOf(type.data(), property.getKey());
            String list = SchemaProperty.referredTo(
                    schema.has("items")
                            ? schema.get("items")
                            : schema.path("propertyNames").has("$ref") ? schema.get("propertyNames") : schema);
            assertThat(CODES.has(list)).as(property.getKey()).isEqualTo(part.isEnum());
            if (part.isEnum()) {
                assertThat(list).as(property.getKey()).isEqualTo(part.getSimpleName());
            }
        });
    }

    static Stream<Class<?>> codedLists() throws Exception {
        try (Stream<Path> files = Files.list(ENUMS)) {
            return files
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .sorted()
                    .<Class<?>>map(CodesTest::named)
                    .toList()
                    .stream();
        }
    }

    private static Class<?> named(String list) {
        try {
            return Class.forName("org.securepathways.contracts.codes." + list);
        } catch (ClassNotFoundException gone) {
            throw new AssertionError(gone);
        }
    }

    /** The type of a part; of a list its elements', of a map its keys'. */
    private static Class<?> typeOf(Class<?> data, String part) {
        RecordComponent component = Arrays.stream(data.getRecordComponents())
                .filter(candidate -> candidate.getName().equals(part))
                .findFirst()
                .orElseThrow();
        Type type = component.getGenericType();
        return type instanceof ParameterizedType generic
                ? (Class<?>) generic.getActualTypeArguments()[0]
                : component.getType();
    }
}
