package org.securepathways.kit.inbox;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.securepathways.kit.store.Tx;

/**
 * Hears a topic that somebody else writes in a form of their own. It says how to read a record; that each takes effect
 * once, and that what cannot be read is parked, holds as for our own events.
 */
public interface ForeignListener<E> {
    /** Its name: stable, for what it has heard is remembered under it. */
    String consumer();

    /** What the record says; empty where it is of no interest here. @throws PoisonException where it says nothing */
    Optional<E> read(ConsumerRecord<String, byte[]> record);

    /** The same for what is said twice, in whatever words. */
    UUID id(E said);

    /** Takes in what it has not heard before, in the order it came, in the transaction that remembers it. */
    Uni<Void> hear(Tx tx, List<E> fresh);
}
