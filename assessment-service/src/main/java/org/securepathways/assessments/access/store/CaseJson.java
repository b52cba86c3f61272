package org.securepathways.assessments.access.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.securepathways.assessments.access.Case;

/** Cases and their rows between JSON and Java. */
@ApplicationScoped
class CaseJson {
    private static final TypeReference<List<WorklistItem>> ITEMS = new TypeReference<>() {};

    private final ObjectMapper json;

    CaseJson(ObjectMapper json) {
        this.json = json;
    }

    Case whole(String text) {
        try {
            return json.readValue(text, StoredCase.class).toCase();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored case cannot be read", e);
        }
    }

    List<WorklistItem> items(String text) {
        try {
            return json.readValue(text, ITEMS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a page of cases cannot be read", e);
        }
    }

    <T> List<T> list(String text, Class<T> of) {
        try {
            return json.readerForListOf(of).readValue(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rows of ours cannot be read", e);
        }
    }

    <T> T one(String text, Class<T> of) {
        try {
            return json.readValue(text, of);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row of ours cannot be read", e);
        }
    }

    String text(Object rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rows of ours cannot be written as JSON", e);
        }
    }
}
