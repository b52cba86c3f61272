package org.securepathways.assessments.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.securepathways.kit.store.Tx;

/** Reads and writes records by the names of the columns they are kept in. Columns a record does not have are left out. */
@ApplicationScoped
public class JsonRows {
    private final ObjectMapper json;

    JsonRows(ObjectMapper json) {
        this.json = json.copy()
                .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    public <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored " + type.getSimpleName() + " cannot be read", e);
        }
    }

    public <T> List<T> list(String text, Class<T> type) {
        try {
            return json.readValue(text, json.getTypeFactory().constructCollectionType(List.class, type));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored " + type.getSimpleName() + "s cannot be read", e);
        }
    }

    public String text(Object rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rows of ours cannot be written as JSON", e);
        }
    }

    /** Carries out a statement over {@code :rows}; where there are none, nothing. */
    public Uni<Void> write(Tx tx, String statement, List<?> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : tx.session()
                        .createNativeQuery(statement)
                        .setParameter("rows", text(rows))
                        .executeUpdate()
                        .replaceWithVoid();
    }
}
