package org.securepathways.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** An event as a stranger hears it. */
public record Heard(String id, String type, String subject, Instant time, String topic, long sequence, JsonNode data) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Heard of(ConsumerRecord<String, byte[]> record) throws IOException {
        return new Heard(
                header(record, "ce_id"),
                header(record, "ce_type"),
                record.key(),
                Instant.parse(header(record, "ce_time")),
                record.topic(),
                Long.parseLong(header(record, "ce_sequence")),
                JSON.readTree(record.value()));
    }

    /** Whether it is that event, said without the prefix all have in common. */
    public boolean is(String shortType) {
        return type.equals("secure-pathways." + shortType);
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "0" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
