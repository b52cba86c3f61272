package org.securepathways.referrals.referral.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.securepathways.referrals.form.Form;

/** The form as text. What a later release no longer knows is passed over, so that old rows stay readable. */
final class FormText {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();
    private static final String EMPTY = "{}";

    private FormText() {}

    static String text(Form form) {
        return form.equals(Form.EMPTY) ? EMPTY : json(form);
    }

    static Form form(String text) {
        if (text.equals(EMPTY)) {
            return Form.EMPTY;
        }
        try {
            return JSON.readValue(text, Form.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored form cannot be read", e);
        }
    }

    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("it cannot be written as JSON", e);
        }
    }
}
