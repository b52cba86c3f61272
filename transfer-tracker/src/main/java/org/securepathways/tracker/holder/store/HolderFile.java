package org.securepathways.tracker.holder.store;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import org.securepathways.tracker.holder.HolderRules;

/** Reads who holds a case when; a bad file stops the start with its name and what is wrong in it. */
public final class HolderFile {
    private static final String FILE = "holders/holders.json";
    private static final ObjectMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private HolderFile() {}

    public static HolderRules read() {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + ": is missing");
            }
            return STRICT.readValue(in, HolderRules.class);
        } catch (IOException e) {
            throw new IllegalStateException(FILE + ": " + e.getMessage(), e);
        }
    }
}
