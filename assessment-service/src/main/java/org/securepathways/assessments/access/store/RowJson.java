package org.securepathways.assessments.access.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What the database answers as JSON, and what it is given as JSON. */
@ApplicationScoped
public class RowJson {
    private final ObjectMapper json;

    RowJson(ObjectMapper json) {
        this.json = json;
    }

    public <T> T one(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row of ours cannot be read", e);
        }
    }

    public <T> List<T> list(String text, Class<T> type) {
        try {
            return json.readerForListOf(type).readValue(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rows of ours cannot be read", e);
        }
    }

    public String text(Object rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rows of ours cannot be written as JSON", e);
        }
    }
}
