package org.securepathways.contracts;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The committed schemas and examples, read as the services and their subscribers read them. */
final class ContractFiles {
    static final String PUBLISHED_AT = "https://secure-pathways.org/schemas/";
    static final Path SCHEMAS = Path.of("src/main/resources/schemas");
    static final Path EXAMPLES = Path.of("src/main/resources/examples");

    /** Set as Quarkus sets the mapper of every service. */
    static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new ParameterNamesModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final SchemaValidatorsConfig WITH_FORMATS =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(
            VersionFlag.V202012,
            factory -> factory.schemaMappers(mappers -> mappers.mapPrefix(PUBLISHED_AT, "classpath:schemas/")));

    private ContractFiles() {}

    static JsonNode example(EventType type) {
        return read(EXAMPLES.resolve(type.schemaName() + ".json"));
    }

    static JsonNode schema(EventType type) {
        return read(SCHEMAS.resolve(type.schemaName() + ".json"));
    }

    /** What the schema published at that address says against the value; empty when it is valid. */
    static Set<ValidationMessage> faults(String address, JsonNode value) {
        JsonSchema schema = FACTORY.getSchema(SchemaLocation.of(address), WITH_FORMATS);
        return schema.validate(value);
    }

    static Set<ValidationMessage> faults(EventType type, JsonNode value) {
        return faults(PUBLISHED_AT + type.schemaName() + ".json", value);
    }

    static JsonNode read(Path file) {
        try {
            return MAPPER.readTree(file.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Names of the JSON files directly in a folder, without the ending. */
    static Set<String> namesIn(Path folder) {
        return jsonFiles(folder, 1)
                .map(file -> file.getFileName().toString().replace(".json", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Stream<Path> everySchemaFile() {
        return jsonFiles(SCHEMAS, 2);
    }

    private static Stream<Path> jsonFiles(Path folder, int depth) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
