package org.securepathways.kit.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.common.header.Headers;
import org.securepathways.contracts.EventType;

/** The CloudEvents 1.0 binding for Kafka, binary mode. */
public final class CloudEventHeaders {
    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";
    public static final String RECORDED_TIME = "ce_recordedtime";
    public static final String SEQUENCE = "ce_sequence";
    public static final String TRACEPARENT = "traceparent";

    private static final String SCHEMAS = "https://secure-pathways.org/schemas/";

    private CloudEventHeaders() {}

    static void write(OutboxRow event, String service, Headers headers) {
        add(headers, "ce_specversion", "1.0");
        add(headers, ID, event.id().toString());
        add(headers, TYPE, event.type());
        // Sequences count per source and subject, and a reader of one topic must not see gaps: one source a topic.
        add(headers, SOURCE, "/" + service + "/" + event.topic());
        add(headers, SUBJECT, event.subject());
        add(headers, TIME, event.occurredAt().toString());
        add(headers, RECORDED_TIME, event.recordedAt().toString());
        add(headers, SEQUENCE, Long.toString(event.sequence()));
        EventType.of(event.type())
                .ifPresent(type -> add(headers, "ce_dataschema", SCHEMAS + type.schemaName() + ".json"));
        if (event.traceparent() != null) {
            add(headers, TRACEPARENT, event.traceparent());
        }
        add(headers, "content-type", "application/json");
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }
}
