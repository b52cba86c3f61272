package org.securepathways.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.securepathways.contracts.EventType;
import org.securepathways.kit.outbox.CloudEventHeaders;

/** Reads a Kafka record as the CloudEvent it should be. */
@ApplicationScoped
class CloudEventReader {
    private final ObjectReader reader;

    CloudEventReader(ObjectMapper json) {
        // A reader must live with fields that a later version adds, though a request must not.
        reader = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** The event; empty for a type this version does not know. @throws PoisonException when it is no event of ours */
    Optional<Received> read(ConsumerRecord<String, byte[]> record) {
        return EventType.of(required(record, CloudEventHeaders.TYPE)).map(type -> received(record, type));
    }

    private Received received(ConsumerRecord<String, byte[]> record, EventType type) {
        var subject = required(record, CloudEventHeaders.SUBJECT);
        if (!subject.equals(record.key())) {
            throw new PoisonException("its subject is not its key");
        }
        try {
            return new Received(
                    UUID.fromString(required(record, CloudEventHeaders.ID)),
                    type,
                    required(record, CloudEventHeaders.SOURCE),
                    subject,
                    instant(required(record, CloudEventHeaders.TIME)),
                    instant(required(record, CloudEventHeaders.RECORDED_TIME)),
                    Long.parseLong(required(record, CloudEventHeaders.SEQUENCE)),
                    header(record, CloudEventHeaders.TRACEPARENT).orElse(null),
                    tree(record),
                    reader);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new PoisonException("a header cannot be read: " + e.getClass().getSimpleName());
        }
    }

    private JsonNode tree(ConsumerRecord<String, byte[]> record) {
        try {
            var tree = record.value() == null ? null : reader.readTree(record.value());
            if (tree == null || !tree.isObject()) {
                throw new PoisonException("its value is not a JSON object");
            }
            return tree;
        } catch (IOException e) {
            throw new PoisonException("its value is not JSON");
        }
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static String required(ConsumerRecord<String, byte[]> record, String name) {
        return header(record, name).orElseThrow(() -> new PoisonException("it has no " + name));
    }

    private static Optional<String> header(ConsumerRecord<String, byte[]> record, String name) {
        return Optional.ofNullable(record.headers().lastHeader(name))
                .map(Header::value)
                .map(value -> new String(value, UTF_8));
    }
}
