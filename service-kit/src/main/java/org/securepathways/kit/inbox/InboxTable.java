package org.securepathways.kit.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.securepathways.kit.store.Tx;

/** Remembers what was heard, and how far. */
@ApplicationScoped
class InboxTable {
    private static final String REMEMBER = """
            insert into inbox (consumer, event_id)
            select :consumer, cast(value as uuid) from jsonb_array_elements_text(cast(cast(:ids as text) as jsonb))
            order by value
            on conflict do nothing
            returning cast(event_id as text)""";

    private static final String PROGRESS = """
            insert into inbox_progress (consumer, topic, partition, next_offset)
            select :consumer, p.topic, p.partition, p.next_offset
            from jsonb_to_recordset(cast(cast(:progress as text) as jsonb)) as p(topic text, partition int, next_offset bigint)
            on conflict (consumer, topic, partition)
            do update set next_offset = greatest(inbox_progress.next_offset, excluded.next_offset)""";

    private final ObjectMapper json;

    InboxTable(ObjectMapper json) {
        this.json = json;
    }

    /** The ids among these that were not heard before. */
    Uni<List<UUID>> remember(Tx tx, String consumer, List<UUID> events) {
        if (events.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var ids = json.createArrayNode();
        events.forEach(event -> ids.add(event.toString()));
        return tx.session()
                .createNativeQuery(REMEMBER, String.class)
                .setParameter("consumer", consumer)
                .setParameter("ids", ids.toString())
                .getResultList()
                .map(fresh -> fresh.stream().map(UUID::fromString).toList());
    }

    Uni<Void> progress(Tx tx, String consumer, List<ConsumerRecord<String, byte[]>> records) {
        Map<String, ConsumerRecord<String, byte[]>> last = new TreeMap<>();
        for (var record : records) {
            last.merge(
                    new TopicPartition(record.topic(), record.partition()).toString(),
                    record,
                    (a, b) -> a.offset() > b.offset() ? a : b);
        }
        var rows = json.createArrayNode();
        last.values()
                .forEach(record -> rows.addObject()
                        .put("topic", record.topic())
                        .put("partition", record.partition())
                        .put("next_offset", record.offset() + 1));
        return tx.session()
                .createNativeQuery(PROGRESS)
                .setParameter("consumer", consumer)
                .setParameter("progress", rows.toString())
                .executeUpdate()
                .replaceWithVoid();
    }
}
