package org.securepathways.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/** One parked record. */
record DeadLetter(UUID id, String consumer, String reason, Instant parkedAt, ConsumerRecord<String, byte[]> record) {

    static final String SELECT = """
            select id, consumer, topic, partition, record_offset, record_key, cast(headers as text),
                   encode(value, 'base64'), reason, parked_at from dead_letter""";

    static DeadLetter of(Object[] row, ObjectMapper json) {
        var headers = new RecordHeaders();
        try {
            json.readTree((String) row[6])
                    .forEach(header -> headers.add(new RecordHeader(
                            header.path("name").asText(),
                            header.path("value").isNull()
                                    ? null
                                    : Base64.getDecoder()
                                            .decode(header.path("value").asText()))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a parked record's headers cannot be read", e);
        }
        var record = new ConsumerRecord<>(
                (String) row[2],
                ((Number) row[3]).intValue(),
                ((Number) row[4]).longValue(),
                ConsumerRecord.NO_TIMESTAMP,
                TimestampType.NO_TIMESTAMP_TYPE,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                (String) row[5],
                Base64.getMimeDecoder().decode((String) row[7]),
                headers,
                Optional.empty());
        return new DeadLetter(
                (UUID) row[0], (String) row[1], (String) row[8], ((OffsetDateTime) row[9]).toInstant(), record);
    }
}
