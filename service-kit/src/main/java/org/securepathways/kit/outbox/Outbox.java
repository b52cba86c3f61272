package org.securepathways.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.securepathways.kit.time.Ids;

/** Writes events into the transaction of the change that caused them. */
@ApplicationScoped
public class Outbox {
    // The upsert locks the subject's counter until commit, so no later event of it can overtake; ordered by
    // subject, so that two transactions with several subjects cannot wait for each other.
    static final String WRITE = """
            with event as (
                select * from jsonb_to_recordset(cast(cast(:events as text) as jsonb)) as e(
                    n int, id uuid, type text, topic text, subject text,
                    occurred_at timestamptz, recorded_at timestamptz, traceparent text, data text)
            ), counter as (
                insert into event_sequence as s (topic, subject, last)
                select topic, subject, count(*) from event group by topic, subject order by topic, subject
                on conflict (topic, subject) do update set last = s.last + excluded.last
                returning topic, subject, last
            )
            insert into outbox (id, type, topic, subject, sequence, occurred_at, recorded_at, traceparent, data)
            select e.id, e.type, e.topic, e.subject,
                   c.last - count(*) over (partition by e.topic, e.subject)
                          + row_number() over (partition by e.topic, e.subject order by e.n),
                   e.occurred_at, e.recorded_at, e.traceparent, e.data
            from event e join counter c on c.topic = e.topic and c.subject = e.subject
            order by e.n""";

    private final ObjectMapper json;
    private final Clock clock;
    private final Ids ids;

    Outbox(ObjectMapper json, Clock clock, Ids ids) {
        this.json = json;
        this.clock = clock;
        this.ids = ids;
    }

    /** Adds the events, in this order, to the session's transaction. */
    public Uni<Void> write(Mutiny.StatelessSession session, List<Publication> events, String traceparent) {
        if (events.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return session.createNativeQuery(WRITE)
                .setParameter("events", rows(events, traceparent).toString())
                .executeUpdate()
                .replaceWithVoid();
    }

    private ArrayNode rows(List<Publication> events, String traceparent) {
        var rows = json.createArrayNode();
        for (var event : events) {
            rows.addObject()
                    .put("n", rows.size())
                    .put("id", (event.id() == null ? ids.next() : event.id()).toString())
                    .put("type", event.type().wireName())
                    .put("topic", event.type().topic())
                    .put("subject", event.subject())
                    .put("occurred_at", event.occurredAt().toString())
                    .put("recorded_at", clock.instant().toString())
                    .put("traceparent", traceparent)
                    .put("data", text(event));
        }
        return rows;
    }

    private String text(Publication event) {
        try {
            return json.writeValueAsString(event.data());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event of type " + event.type() + " cannot be written as JSON", e);
        }
    }
}
