package org.securepathways.kit.test;

import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import org.securepathways.contracts.EventType;

/** Holds what a service really says against the schema it is published under. */
final class Contract {
    private static final String PUBLISHED_AT = "https://secure-pathways.org/schemas/";
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(
            VersionFlag.V202012,
            factory -> factory.schemaMappers(mappers -> mappers.mapPrefix(PUBLISHED_AT, "classpath:schemas/")));

    private Contract() {}

    static Event check(Event event) {
        var type = EventType.of(event.headers().get("ce_type")).orElseThrow();
        var schema = PUBLISHED_AT + type.schemaName() + ".json";
        var faults = SCHEMAS.getSchema(
                        SchemaLocation.of(schema),
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build())
                .validate(event.data());
        if (!faults.isEmpty()) {
            throw new AssertionError("An event breaks its schema " + schema + ": " + faults + "\n" + event.value());
        }
        return event;
    }
}
