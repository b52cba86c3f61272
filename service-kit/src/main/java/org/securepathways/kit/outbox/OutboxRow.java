package org.securepathways.kit.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One event that waits for Kafka. */
record OutboxRow(
        long position,
        UUID id,
        String type,
        String topic,
        String subject,
        long sequence,
        Instant occurredAt,
        Instant recordedAt,
        String traceparent,
        String data) {

    static OutboxRow read(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("position"),
                row.getObject("id", UUID.class),
                row.getString("type"),
                row.getString("topic"),
                row.getString("subject"),
                row.getLong("sequence"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("traceparent"),
                row.getString("data"));
    }
}
