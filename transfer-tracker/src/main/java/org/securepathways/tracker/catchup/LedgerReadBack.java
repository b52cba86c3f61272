package org.securepathways.tracker.catchup;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Topics;
import org.securepathways.kit.outbox.CloudEventHeaders;
import org.securepathways.tracker.announcement.Said;

/** Fills an empty ledger from the public topic: what was announced is what stands there, so nothing is said again. */
@ApplicationScoped
class LedgerReadBack {
    private static final Logger LOG = Logger.getLogger(LedgerReadBack.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private static final String ADD = """
            insert into announcement (id, referral_id, type, occurred_at, announced_at, clock)
            values (cast(? as uuid), cast(? as uuid), ?, cast(? as timestamptz), cast(? as timestamptz), ?)
            on conflict do nothing""";

    private final AgroalDataSource database;
    private final TopicEnds topics;
    private final ObjectMapper json;

    LedgerReadBack(AgroalDataSource database, TopicEnds topics, ObjectMapper json) {
        this.database = database;
        this.topics = topics;
        this.json = json;
    }

    /** Does it unless this database says it was done; a start that was cut short does it again. */
    void ifNeverDone() throws SQLException {
        try (var connection = database.getConnection()) {
            if (!isDone(connection)) {
                long lines = readAll(connection);
                run(connection, "insert into ledger_read_back (done) values (true) on conflict do nothing");
                if (lines > 0) {
                    LOG.infof("The ledger was empty: read back %d announcements from %s", lines, Topics.TRANSFERS);
                }
            }
        }
    }

    private static boolean isDone(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select 1 from ledger_read_back")) {
            return rows.next();
        }
    }

    private long readAll(Connection connection) throws SQLException {
        long lines = 0;
        try (var consumer = topics.consumer();
                var insert = connection.prepareStatement(ADD)) {
            List<TopicPartition> partitions = TopicEnds.partitions(consumer, List.of(Topics.TRANSFERS));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (isBehind(consumer, ends)) {
                lines += add(insert, consumer.poll(POLL));
            }
        }
        return lines;
    }

    private static boolean isBehind(KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
    }

    private long add(PreparedStatement insert, ConsumerRecords<String, byte[]> records) throws SQLException {
        long lines = 0;
        for (ConsumerRecord<String, byte[]> record : records) {
            Optional<EventType> type = header(record, CloudEventHeaders.TYPE).flatMap(EventType::of);
            if (type.isPresent() && add(insert, record, type.get())) {
                lines++;
            }
        }
        insert.executeBatch();
        return lines;
    }

    /** What is no announcement of ours, though it stands there, is passed over. */
    private boolean add(PreparedStatement insert, ConsumerRecord<String, byte[]> record, EventType type)
            throws SQLException {
        try {
            JsonNode event = json.readTree(record.value());
            insert.setString(
                    1,
                    UUID.fromString(header(record, CloudEventHeaders.ID).orElseThrow())
                            .toString());
            insert.setString(2, UUID.fromString(record.key()).toString());
            insert.setString(3, type.name());
            insert.setString(4, instant(event, "occurredAt"));
            insert.setString(5, instant(event, "publishedAt"));
            insert.setString(
                    6,
                    Said.isRemembered(type)
                            ? event.path("additionalInformation").toString()
                            : null);
            insert.addBatch();
            return true;
        } catch (IOException | RuntimeException e) {
            LOG.warnf(
                    "passed over what stands at %s-%d@%d: it is no announcement (%s)",
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    e.getClass().getSimpleName());
            return false;
        }
    }

    private static String instant(JsonNode event, String field) {
        return OffsetDateTime.parse(event.path(field).asText()).toInstant().toString();
    }

    private static Optional<String> header(ConsumerRecord<String, byte[]> record, String name) {
        return Optional.ofNullable(record.headers().lastHeader(name)).map(found -> new String(found.value(), UTF_8));
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
