package org.securepathways.kit.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.time.Ids;

/** Records that could not be taken in, kept whole and with the reason. */
@ApplicationScoped
class DeadLetters {
    private static final String PARK = """
            insert into dead_letter (id, consumer, topic, partition, record_offset, record_key, headers, value,
                                     reason, state, parked_at)
            select d.id, d.consumer, d.topic, d.partition, d.record_offset, d.record_key, d.headers,
                   decode(d.value, 'base64'), d.reason, 'PARKED', d.parked_at
            from jsonb_to_record(cast(cast(:letter as text) as jsonb)) as d(id uuid, consumer text, topic text, partition int,
                record_offset bigint, record_key text, headers jsonb, value text, reason text, parked_at timestamptz)
            on conflict (consumer, topic, partition, record_offset) do nothing""";

    private static final int LONGEST_REASON = 400;

    private final ObjectMapper json;
    private final Clock clock;
    private final Ids ids;

    DeadLetters(ObjectMapper json, Clock clock, Ids ids) {
        this.json = json;
        this.clock = clock;
        this.ids = ids;
    }

    Uni<Void> park(Tx tx, String consumer, ConsumerRecord<String, byte[]> record, Throwable failure) {
        var letter = json.createObjectNode()
                .put("id", ids.next().toString())
                .put("consumer", consumer)
                .put("topic", record.topic())
                .put("partition", record.partition())
                .put("record_offset", record.offset())
                .put("record_key", storable(record.key()))
                .put("value", Base64.getEncoder().encodeToString(record.value() == null ? new byte[0] : record.value()))
                .put("reason", reason(failure))
                .put("parked_at", clock.instant().toString());
        var headers = letter.putArray("headers");
        record.headers()
                .forEach(header -> headers.addObject()
                        .put("name", storable(header.key()))
                        .put(
                                "value",
                                header.value() == null
                                        ? null
                                        : Base64.getEncoder().encodeToString(header.value())));
        return tx.session()
                .createNativeQuery(PARK)
                .setParameter("letter", letter.toString())
                .executeUpdate()
                .replaceWithVoid();
    }

    Uni<List<DeadLetter>> parked(Tx tx, UUID after, int limit) {
        return tx.session()
                .createNativeQuery(
                        DeadLetter.SELECT + " where state = 'PARKED' and id > :after order by id limit :limit",
                        Object[].class)
                .setParameter("after", after)
                .setParameter("limit", limit)
                .getResultList()
                .map(rows -> rows.stream().map(row -> DeadLetter.of(row, json)).toList());
    }

    /** The letter if it is still parked, locked until the transaction ends; null otherwise. */
    Uni<DeadLetter> lock(Tx tx, UUID id) {
        return tx.session()
                .createNativeQuery(
                        DeadLetter.SELECT + " where state = 'PARKED' and id = :id for update", Object[].class)
                .setParameter("id", id)
                .getSingleResultOrNull()
                .map(row -> row == null ? null : DeadLetter.of(row, json));
    }

    Uni<Void> settle(Tx tx, UUID id, String state, String by) {
        return tx.session()
                .createNativeQuery(
                        "update dead_letter set state = :state, settled_at = :now, settled_by = :by where id = :id")
                .setParameter("state", state)
                .setParameter("now", clock.instant())
                .setParameter("by", by)
                .setParameter("id", id)
                .executeUpdate()
                .replaceWithVoid();
    }

    static String reason(Throwable failure) {
        var text = failure instanceof PoisonException
                ? failure.getMessage()
                : failure.getClass().getName();
        return text.length() > LONGEST_REASON ? text.substring(0, LONGEST_REASON) : text;
    }

    /** PostgreSQL keeps no NUL in text, and a key may be any bytes. */
    private static String storable(String text) {
        return text == null
                ? null
                : new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace('\0', '\uFFFD');
    }
}
