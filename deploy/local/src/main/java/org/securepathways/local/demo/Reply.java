package org.securepathways.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** What a service answered. */
public record Reply(int status, JsonNode body, Map<String, String> headers) {

    public boolean isDone() {
        return status / 100 == 2;
    }

    /** The stable code of a problem; empty for an answer that is none. */
    public String code() {
        return body.path("code").asText();
    }

    public String text(String field) {
        return body.path(field).asText();
    }
}
