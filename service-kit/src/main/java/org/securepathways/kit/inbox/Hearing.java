package org.securepathways.kit.inbox;

import io.smallrye.mutiny.Uni;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.securepathways.kit.store.Tx;

/** How one consumer takes records in: reads them, tells repeats by their id, and hears the rest. */
record Hearing<E>(
        String consumer,
        Function<ConsumerRecord<String, byte[]>, Optional<E>> read,
        Function<E, UUID> id,
        BiFunction<Tx, List<E>, Uni<Void>> hear) {

    static Hearing<Received> of(Listener listener, CloudEventReader reader) {
        return new Hearing<>(listener.consumer(), reader::read, Received::id, listener::hear);
    }

    static <E> Hearing<E> of(ForeignListener<E> listener) {
        return new Hearing<>(listener.consumer(), listener::read, listener::id, listener::hear);
    }

    Uni<Void> take(Tx tx, InboxTable table, List<ConsumerRecord<String, byte[]>> records) {
        return Uni.createFrom()
                .item(() -> records.stream()
                        .flatMap(record -> read.apply(record).stream())
                        .toList())
                .chain(events -> table.remember(
                                tx, consumer, events.stream().map(id).toList())
                        .chain(fresh -> {
                            var left = new HashSet<>(fresh);
                            var news = events.stream()
                                    .filter(event -> left.remove(id.apply(event)))
                                    .toList();
                            return news.isEmpty() ? Uni.createFrom().voidItem() : hear.apply(tx, news);
                        }));
    }
}
