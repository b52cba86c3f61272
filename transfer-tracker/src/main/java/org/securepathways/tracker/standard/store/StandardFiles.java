package org.securepathways.tracker.standard.store;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.securepathways.tracker.standard.Standard;
import org.securepathways.tracker.standard.Standards;

/** Reads standards from files on the class path; a bad one stops the start with its name and what is wrong in it. */
public final class StandardFiles {
    private static final ObjectMapper STRICT = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module())
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private StandardFiles() {}

    /** The standards with these codes, in this order. */
    public static Standards read(List<String> codes) {
        return new Standards(codes.stream().map(StandardFiles::read).toList());
    }

    private static Standard read(String code) {
        String file = "standards/" + code + ".json";
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + ": there is no such standard");
            }
            return parse(file, code, in.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException(file + ": cannot be read", e);
        }
    }

    static Standard parse(String file, String code, byte[] json) {
        try {
            Standard standard = STRICT.readValue(json, Standard.class);
            if (!standard.code().equals(code)) {
                throw new IllegalStateException(file + ": the code inside is " + standard.code());
            }
            return standard;
        } catch (IOException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
    }
}
