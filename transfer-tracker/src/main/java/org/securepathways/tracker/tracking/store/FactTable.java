package org.securepathways.tracker.tracking.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.securepathways.contracts.EventType;
import org.securepathways.kit.store.Tx;
import org.securepathways.tracker.fact.Fact;

/** Keeps every fact, each once. */
@ApplicationScoped
public class FactTable {
    // A fact of our own is stored before its event is numbered; the event, when it is heard, brings the number.
    private static final String ADD = """
            insert into fact (id, referral_id, type, occurred_at, recorded_at, source, sequence, data)
            select f.id, f.referral_id, f.type, f.occurred_at, f.recorded_at, f.source, f.sequence, f.data
            from jsonb_to_recordset(cast(cast(:facts as text) as jsonb)) as f(
                id uuid, referral_id uuid, type text, occurred_at timestamptz, recorded_at timestamptz,
                source text, sequence bigint, data text)
            order by f.id
            on conflict (id) do update set sequence = excluded.sequence, recorded_at = excluded.recorded_at
            where fact.sequence = 0""";

    private final ObjectMapper json;
    private final ObjectReader reader;

    FactTable(ObjectMapper json) {
        this.json = json;
        this.reader = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    public Uni<Void> add(Tx tx, List<Fact> facts) {
        var rows = json.createArrayNode();
        facts.forEach(fact -> rows.addObject()
                .put("id", fact.id().toString())
                .put("referral_id", fact.referralId().toString())
                .put("type", fact.type().name())
                .put("occurred_at", fact.occurredAt().toString())
                .put("recorded_at", fact.recordedAt().toString())
                .put("source", fact.source())
                .put("sequence", fact.sequence())
                .put("data", text(fact.data())));
        return tx.session()
                .createNativeQuery(ADD)
                .setParameter("facts", rows.toString())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** All facts of these cases. */
    public Uni<Map<UUID, List<Fact>>> of(Mutiny.StatelessSession session, Collection<UUID> cases) {
        return session.createQuery("from FactRow f where f.referralId in :cases", FactRow.class)
                .setParameter("cases", cases)
                .getResultList()
                .map(rows -> rows.stream().map(this::fact).collect(Collectors.groupingBy(Fact::referralId)));
    }

    private Fact fact(FactRow row) {
        EventType type = EventType.valueOf(row.type);
        return Fact.of(
                row.id,
                type,
                row.referralId,
                row.occurredAt,
                row.recordedAt,
                row.source,
                row.sequence,
                data(row.data, type.data()));
    }

    private Object data(String text, Class<?> record) {
        try {
            return reader.forType(record).readValue(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored fact cannot be read as " + record.getSimpleName(), e);
        }
    }

    private String text(Object data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a fact cannot be written as JSON", e);
        }
    }
}
