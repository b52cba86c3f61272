package org.securepathways.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** One property that a schema describes, at any depth, with the shared definition it refers to put in its place. */
record SchemaProperty(String path, String name, JsonNode schema, boolean required) {

    static List<SchemaProperty> of(EventType type) {
        List<SchemaProperty> found = new ArrayList<>();
        collect("", ContractFiles.schema(type), found);
        return found;
    }

    private static void collect(String path, JsonNode schema, List<SchemaProperty> found) {
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        schema.path("properties").properties().forEach(property -> {
            String below = path + "/" + property.getKey();
            JsonNode described = resolved(property.getValue());
            found.add(new SchemaProperty(below, property.getKey(), described, required.contains(property.getKey())));
            collect(below, described, found);
            collect(below + "/0", resolved(described.path("items")), found);
        });
    }

    /** The code list or term a schema refers to, such as {@code Party}; empty when it describes itself. */
    static String referredTo(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    static JsonNode resolved(JsonNode schema) {
        if (!schema.has("$ref")) {
            return schema;
        }
        String[] parts = schema.get("$ref").asText().split("#");
        JsonNode file = ContractFiles.read(ContractFiles.SCHEMAS.resolve(parts[0]));
        return parts.length == 1 ? file : file.at(parts[1]);
    }
}
