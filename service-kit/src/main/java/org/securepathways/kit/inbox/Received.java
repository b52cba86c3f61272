package org.securepathways.kit.inbox;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import org.securepathways.contracts.EventType;

/**
 * An event as it was heard.
 *
 * @param sequence counts per source and subject from 1
 */
public record Received(
        UUID id,
        EventType type,
        String source,
        String subject,
        Instant occurredAt,
        Instant recordedAt,
        long sequence,
        String traceparent,
        JsonNode data,
        ObjectReader reader) {

    /** The data as its contract's record. @throws PoisonException when it does not fit */
    public <T> T as(Class<T> contract) {
        try {
            return reader.forType(contract).readValue(data);
        } catch (JsonMappingException e) {
            // Jackson's own message quotes the value, which may say something about a person.
            var field = e.getPath().stream()
                    .map(reference -> String.valueOf(reference.getFieldName()))
                    .collect(Collectors.joining("."));
            throw new PoisonException("does not fit " + type.schemaName() + " at " + field);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The data of an event on the public topic: what {@code additionalInformation} holds. */
    public <T> T information(Class<T> contract) {
        return new Received(
                        id,
                        type,
                        source,
                        subject,
                        occurredAt,
                        recordedAt,
                        sequence,
                        traceparent,
                        data.path("additionalInformation"),
                        reader)
                .as(contract);
    }

    public UUID subjectId() {
        try {
            return UUID.fromString(subject);
        } catch (IllegalArgumentException e) {
            throw new PoisonException("its subject is not a case id");
        }
    }
}
