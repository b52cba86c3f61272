package org.securepathways.kit.test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.securepathways.contracts.EventType;

/** An event as a stranger hears it on its topic. */
public record Event(String key, Map<String, String> headers, String value) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Event of(ConsumerRecord<String, byte[]> record) {
        return new Event(
                record.key(),
                StreamSupport.stream(record.headers().spliterator(), false)
                        .collect(Collectors.toMap(
                                header -> header.key(), header -> new String(header.value(), StandardCharsets.UTF_8))),
                new String(record.value(), StandardCharsets.UTF_8));
    }

    public boolean is(EventType type) {
        return type.wireName().equals(headers.get("ce_type"));
    }

    public String id() {
        return headers.get("ce_id");
    }

    public long sequence() {
        return Long.parseLong(headers.get("ce_sequence"));
    }

    public JsonNode data() {
        try {
            return JSON.readTree(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + value, e);
        }
    }
}
