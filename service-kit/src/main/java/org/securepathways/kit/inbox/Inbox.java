package org.securepathways.kit.inbox;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;
import org.securepathways.kit.problem.Outage;
import org.securepathways.kit.store.Database;
import org.securepathways.kit.store.Tx;

/**
 * Takes in what Kafka brings: each event's effect once, whatever is repeated; a record that cannot be taken in is
 * parked with its reason while the partition moves on; a database that is away is waited for.
 */
@ApplicationScoped
public class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final Duration FIRST_WAIT = Duration.ofMillis(200);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final Database database;
    private final CloudEventReader reader;
    private final InboxTable table;
    private final DeadLetters deadLetters;

    Inbox(Database database, CloudEventReader reader, InboxTable table, DeadLetters deadLetters) {
        this.database = database;
        this.reader = reader;
        this.table = table;
        this.deadLetters = deadLetters;
    }

    /** Completes when all records have taken effect, were known already, or are parked; and not before. */
    public Uni<Void> receive(Listener listener, ConsumerRecords<String, byte[]> records) {
        return receive(Hearing.of(listener, reader), records);
    }

    /** The same of a topic whose records the listener reads itself. */
    public Uni<Void> receive(ForeignListener<?> listener, ConsumerRecords<String, byte[]> records) {
        return receive(Hearing.of(listener), records);
    }

    private Uni<Void> receive(Hearing<?> listener, ConsumerRecords<String, byte[]> records) {
        var all = new ArrayList<ConsumerRecord<String, byte[]>>(records.count());
        records.forEach(all::add);
        return all.isEmpty()
                ? Uni.createFrom().voidItem()
                : together(listener, all)
                        .onFailure(failure -> !Outage.is(failure))
                        .recoverWithUni(failure -> oneByOne(listener, all))
                        .onFailure()
                        .invoke(failure -> LOG.warnf(
                                "%s waits, %d records are not yet taken in: %s",
                                listener.consumer(), all.size(), failure))
                        .onFailure()
                        .retry()
                        .withBackOff(FIRST_WAIT, LONGEST_WAIT)
                        .indefinitely();
    }

    /** Puts one parked record back. Fails when it still cannot be taken in. */
    Uni<Void> again(Tx tx, Listener listener, ConsumerRecord<String, byte[]> record) {
        return Hearing.of(listener, reader).take(tx, table, List.of(record));
    }

    Uni<Void> again(Tx tx, ForeignListener<?> listener, ConsumerRecord<String, byte[]> record) {
        return Hearing.of(listener).take(tx, table, List.of(record));
    }

    private Uni<Void> together(Hearing<?> listener, List<ConsumerRecord<String, byte[]>> records) {
        return database.write(tx -> listener.take(tx, table, records).chain(() -> progress(tx, listener, records)));
    }

    private Uni<Void> oneByOne(Hearing<?> listener, List<ConsumerRecord<String, byte[]>> records) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (var record : records) {
            var one = List.of(record);
            all = all.chain(() -> together(listener, one)
                    .onFailure(failure -> !Outage.is(failure))
                    .recoverWithUni(failure -> park(listener, record, failure)));
        }
        return all;
    }

    private Uni<Void> park(Hearing<?> listener, ConsumerRecord<String, byte[]> record, Throwable failure) {
        LOG.errorf(
                failure instanceof PoisonException ? null : failure,
                "%s parked the record at %s-%d@%d: %s",
                listener.consumer(),
                record.topic(),
                record.partition(),
                record.offset(),
                DeadLetters.reason(failure));
        return database.write(tx -> deadLetters
                .park(tx, listener.consumer(), record, failure)
                .chain(() -> progress(tx, listener, List.of(record))));
    }

    private Uni<Void> progress(Tx tx, Hearing<?> listener, List<ConsumerRecord<String, byte[]>> records) {
        return table.progress(tx, listener.consumer(), records);
    }
}
