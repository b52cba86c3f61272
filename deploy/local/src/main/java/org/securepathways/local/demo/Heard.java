package org.securepathways.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** An event as a stranger hears it. */
public record Heard(String id, String type, String subject, Instant time, String topic, long sequence, JsonNode data) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The event; empty where the record is none. */
    static Optional<Heard> of(ConsumerRecord<String, byte[]> record) {
        try {
            return Optional.of(new Heard(
                    header(record, "ce_id"),
                    header(record, "ce_type"),
                    record.key(),
                    Instant.parse(header(record, "ce_time")),
                    record.topic(),
                    Long.parseLong(header(record, "ce_sequence")),
                    JSON.readTree(record.value())));
        } catch (IOException | IllegalArgumentException | DateTimeParseException noEvent) {
            return Optional.empty();
        }
    }

    /** Whether it is that event, said without the prefix all have in common. */
    public boolean is(String shortType) {
        return type.equals("secure-pathways." + shortType);
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        if (header == null) {
            throw new IllegalArgumentException("it has no " + name);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
