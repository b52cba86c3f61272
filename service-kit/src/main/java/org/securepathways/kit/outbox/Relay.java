package org.securepathways.kit.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jboss.logging.Logger;

/**
 * Carries the outbox to Kafka. Of all relays on one database one leads: the one whose session holds the advisory lock.
 * Everything is done on that session, and the server ends it when nothing is heard of it for the length of the lease;
 * so a relay that was killed or frozen is replaced, and one that thaws can repeat a message but not remove a row.
 */
public final class Relay implements Runnable, AutoCloseable {
    /** Opens a connection of the relay's own. */
    @FunctionalInterface
    public interface Connections {
        Connection open() throws SQLException;
    }

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final long LEADERSHIP = 0x7365_6375_7265L;
    private static final int BATCH = 500;
    private static final Duration HEARTBEAT = Duration.ofSeconds(1);

    private record Waiting(long position, Future<RecordMetadata> acknowledgement) {}

    private final Connections connections;
    private final Producer<String, byte[]> producer;
    private final String source;
    private final Duration poll;
    private final Duration lease;
    private final Semaphore wakeUps = new Semaphore(0);

    private volatile boolean stopping;
    private volatile boolean leading;
    private volatile Instant oldestWaiting;

    /**
     * @param source the service's name; the first part of {@code ce_source}
     * @param poll how long a missed wake-up can delay an event
     * @param lease how long a leader may be silent; must exceed the producer's {@code max.block.ms}
     */
    public Relay(
            Connections connections, Producer<String, byte[]> producer, String source, Duration poll, Duration lease) {
        this.connections = connections;
        this.producer = producer;
        this.source = source;
        this.poll = poll;
        this.lease = lease;
    }

    /** There is something to send: called after every commit that published. */
    public void wake() {
        wakeUps.release();
    }

    public boolean isLeading() {
        return leading;
    }

    /** When the oldest event still waiting was recorded, as far as this relay knows; null when none waits. */
    public Instant oldestWaiting() {
        return oldestWaiting;
    }

    @Override
    public void run() {
        boolean failedBefore = false;
        while (!stopping) {
            try (var connection = connections.open()) {
                prepare(connection);
                failedBefore = false;
                relay(connection);
            } catch (SQLException e) {
                if (!failedBefore && !stopping) {
                    LOG.warnf("The outbox cannot be read (%s); events wait and it is tried again", e.getMessage());
                }
                failedBefore = true;
                rest(poll);
            } catch (RuntimeException e) {
                // A relay that ends in silence would leave every event waiting; whatever it was is tried again.
                LOG.error("The relay failed; events wait and it is tried again", e);
                rest(poll);
            } finally {
                leading = false;
            }
        }
    }

    private void prepare(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set idle_session_timeout = " + lease.toMillis());
            // A removal lost in a crash of the server only repeats a message.
            statement.execute("set synchronous_commit = off");
        }
    }

    private void relay(Connection connection) throws SQLException {
        while (!stopping) {
            if (!leading) {
                leading = tryToLead(connection);
            }
            boolean more = leading && sendBatch(connection);
            if (!more) {
                rest(poll);
            }
        }
    }

    private boolean tryToLead(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, LEADERSHIP);
            try (var result = statement.executeQuery()) {
                result.next();
                return result.getBoolean(1);
            }
        }
    }

    /** Sends what waits, oldest first, and removes what the brokers acknowledged. True when there may be more to do. */
    private boolean sendBatch(Connection connection) throws SQLException {
        var sent = new ArrayList<Waiting>();
        int found = 0;
        boolean refused = false;
        try (var statement = connection.prepareStatement(
                "select position, id, type, topic, subject, sequence, occurred_at, recorded_at, traceparent, data"
                        + " from outbox order by position limit " + BATCH)) {
            try (var row = statement.executeQuery()) {
                while (row.next() && !refused) {
                    var event = OutboxRow.read(row);
                    oldestWaiting = found++ == 0 ? event.recordedAt() : oldestWaiting;
                    var acknowledgement = producer.send(toRecord(event));
                    // With no broker in reach every send blocks for a while: one is enough to know.
                    refused = acknowledgement.isDone() && failed(acknowledgement);
                    sent.add(new Waiting(event.position(), acknowledgement));
                }
            }
        }
        if (found == 0) {
            oldestWaiting = null;
            return false;
        }
        var acknowledged = await(connection, sent);
        remove(connection, acknowledged);
        return found == BATCH && acknowledged.size() == sent.size() && !refused;
    }

    private ProducerRecord<String, byte[]> toRecord(OutboxRow event) {
        var record = new ProducerRecord<>(
                event.topic(), event.subject(), event.data().getBytes(StandardCharsets.UTF_8));
        CloudEventHeaders.write(event, source, record.headers());
        return record;
    }

    private List<Long> await(Connection connection, List<Waiting> sent) throws SQLException {
        var acknowledged = new ArrayList<Long>(sent.size());
        String failure = null;
        for (var waiting : sent) {
            while (true) {
                try {
                    waiting.acknowledgement().get(HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
                    acknowledged.add(waiting.position());
                    break;
                } catch (TimeoutException stillWaiting) {
                    if (stopping) {
                        return acknowledged;
                    }
                    heartbeat(connection);
                } catch (ExecutionException e) {
                    failure = e.getCause().toString();
                    break;
                } catch (InterruptedException e) {
                    stopping = true;
                    return acknowledged;
                }
            }
        }
        if (failure != null) {
            LOG.warnf(
                    "%d of %d events were not taken by Kafka (%s); they wait and are sent again",
                    sent.size() - acknowledged.size(), sent.size(), failure);
        }
        return acknowledged;
    }

    private static boolean failed(Future<RecordMetadata> done) {
        try {
            done.get();
            return false;
        } catch (ExecutionException e) {
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static void heartbeat(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select 1");
        }
    }

    private static void remove(Connection connection, List<Long> positions) throws SQLException {
        if (positions.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement("delete from outbox where position = any (?)")) {
            statement.setArray(1, connection.createArrayOf("bigint", positions.toArray()));
            statement.executeUpdate();
        }
    }

    private void rest(Duration longest) {
        try {
            if (wakeUps.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                wakeUps.drainPermits();
            }
        } catch (InterruptedException e) {
            stopping = true;
        }
    }

    @Override
    public void close() {
        stopping = true;
        wake();
    }
}
