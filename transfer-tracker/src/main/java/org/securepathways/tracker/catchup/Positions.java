package org.securepathways.tracker.catchup;

import io.agroal.api.AgroalDataSource;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Reads on where the database says. What was heard and how far it was read share a transaction there, so an emptied
 * database is filled again from the first record, whatever the broker remembers.
 */
@ApplicationScoped
@Identifier("positions")
class Positions implements KafkaConsumerRebalanceListener {
    private static final Logger LOG = Logger.getLogger(Positions.class);

    static final String SELECT =
            "select topic, partition, next_offset from inbox_progress where consumer = '" + FactTopics.CONSUMER + "'";

    private final AgroalDataSource database;

    Positions(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        try (var connection = database.getConnection()) {
            Map<TopicPartition, Long> read = read(connection);
            for (TopicPartition partition : partitions) {
                consumer.seek(partition, read.getOrDefault(partition, 0L));
            }
        } catch (SQLException e) {
            // What the broker remembers is at most a little behind; what is heard again is dropped by its id.
            LOG.warnf("reading on from where the broker says: the database is away (%s)", e.getSQLState());
        }
    }

    private static Map<TopicPartition, Long> read(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(SELECT)) {
            Map<TopicPartition, Long> read = new HashMap<>();
            while (rows.next()) {
                read.put(new TopicPartition(rows.getString(1), rows.getInt(2)), rows.getLong(3));
            }
            return read;
        }
    }
}
