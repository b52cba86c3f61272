package org.securepathways.tracker.tracking.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.securepathways.contracts.EventType;
import org.securepathways.kit.store.Tx;
import org.securepathways.tracker.fact.Fact;
import org.securepathways.tracker.journey.CaseFacts;

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

    // A case and all that go on as it, over any number of merges; "union" ends where a wrong merge runs in a circle.
    private static final String FAMILY = """
            with recursive family(id, member) as (
                select cast(value as uuid), cast(value as uuid)
                from jsonb_array_elements_text(cast(cast(:cases as text) as jsonb))
                union
                select f.id, m.merged from family f join merged_case m on m.survivor = f.member and m.stands)
            select id, member from family""";

    // The same over every merge there ever was, undone or not.
    private static final String EVER_FAMILY = """
            with recursive family(member) as (
                select cast(:id as uuid)
                union
                select cast(cast(f.data as jsonb) ->> 'mergedReferralId' as uuid)
                from family join fact f on f.referral_id = member and f.type = 'REFERRAL_MERGED')
            select member from family""";

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

    /** All facts of these cases, each with those of the cases that go on as it. Only cases with a fact are among them. */
    public Uni<Map<UUID, CaseFacts>> of(Mutiny.StatelessSession session, Collection<UUID> cases) {
        var ids = json.createArrayNode();
        cases.forEach(id -> ids.add(id.toString()));
        return session.createNativeQuery(FAMILY, Object[].class)
                .setParameter("cases", ids.toString())
                .getResultList()
                .chain(family -> facts(session, family));
    }

    /** All facts of the case and of every case that ever went on as it. */
    public Uni<CaseFacts> everOf(Mutiny.StatelessSession session, UUID id) {
        return session.createNativeQuery(EVER_FAMILY, UUID.class)
                .setParameter("id", id)
                .getResultList()
                .chain(family -> rows(session, family))
                .map(rows -> new CaseFacts(id, rows));
    }

    private Uni<Map<UUID, CaseFacts>> facts(Mutiny.StatelessSession session, List<Object[]> family) {
        Set<UUID> all = family.stream().map(row -> (UUID) row[1]).collect(Collectors.toSet());
        return rows(session, all)
                .map(known -> together(family, known.stream().collect(Collectors.groupingBy(Fact::referralId))));
    }

    private Uni<List<Fact>> rows(Mutiny.StatelessSession session, Collection<UUID> cases) {
        return session.createQuery("from FactRow f where f.referralId in :cases", FactRow.class)
                .setParameter("cases", cases)
                .getResultList()
                .map(rows -> rows.stream().map(this::fact).toList());
    }

    private static Map<UUID, CaseFacts> together(List<Object[]> family, Map<UUID, List<Fact>> known) {
        Map<UUID, List<Fact>> together = new HashMap<>();
        for (Object[] row : family) {
            together.computeIfAbsent((UUID) row[0], none -> new ArrayList<>())
                    .addAll(known.getOrDefault((UUID) row[1], List.of()));
        }
        return together.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new CaseFacts(entry.getKey(), entry.getValue())));
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
