package org.securepathways.kit.outbox;

import java.time.Instant;
import java.util.UUID;
import org.securepathways.contracts.EventType;

/**
 * An event to be published with the change that causes it.
 *
 * @param id stays the same however often the event is sent; null where the outbox may choose one
 * @param subject the record's key
 * @param occurredAt when it happened, not when it was written down
 * @param data the contract's record, or the whole value on the public topic
 */
public record Publication(UUID id, EventType type, String subject, Instant occurredAt, Object data) {

    public static Publication of(EventType type, UUID subject, Instant occurredAt, Object data) {
        return new Publication(null, type, subject.toString(), occurredAt, data);
    }

    public static Publication of(EventType type, String subject, Instant occurredAt, Object data) {
        return new Publication(null, type, subject, occurredAt, data);
    }

    /** For events whose id is derived from what they say, so that saying it twice is saying it once. */
    public Publication withId(UUID derived) {
        return new Publication(derived, type, subject, occurredAt, data);
    }
}
