package org.securepathways.referrals.referral.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.securepathways.contracts.EventType;
import org.securepathways.kit.outbox.Change;
import org.securepathways.kit.outbox.Publication;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.time.Ids;
import org.securepathways.referrals.referral.Content;
import org.securepathways.referrals.referral.Referral;

/** Keeps every event told of a referral under the id it is published with; none is changed or taken away. */
@ApplicationScoped
class FactTable {
    private static final String KEEP = """
            insert into referral_fact (id, referral_id, number, type, occurred_at, recorded_at, recorded_by, data,
                                       before)
            select f.id, f.referral_id,
                   f.n + (select coalesce(max(k.number), 0) from referral_fact k where k.referral_id = f.referral_id),
                   f.type, f.occurred_at, f.recorded_at, f.recorded_by, f.data, f.before
            from jsonb_to_recordset(cast(cast(:facts as text) as jsonb)) as f(
                n int, id uuid, referral_id uuid, type text, occurred_at timestamptz, recorded_at timestamptz,
                recorded_by text, data text, before text)
            order by f.n""";

    private final ObjectMapper json;
    private final Clock clock;
    private final Ids ids;

    FactTable(ObjectMapper json, Clock clock, Ids ids) {
        this.json = json;
        this.clock = clock;
        this.ids = ids;
    }

    /** Keeps the events of a change and publishes them. */
    Uni<Void> keep(Tx tx, Change<Referral> change, String by, Content before) {
        if (change.events().isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var events = change.events().stream()
                .map(event -> event.id() == null ? event.withId(ids.next()) : event)
                .toList();
        return tx.session()
                .createNativeQuery(KEEP)
                .setParameter("facts", rows(change.after(), events, by, before).toString())
                .executeUpdate()
                .chain(() -> tx.publish(events));
    }

    private ArrayNode rows(Referral referral, List<Publication> events, String by, Content before) {
        var rows = json.createArrayNode();
        for (var event : events) {
            var row = rows.addObject()
                    .put("n", rows.size())
                    .put("id", event.id().toString())
                    .put("referral_id", referral.id().toString())
                    .put("type", event.type().wireName())
                    .put("occurred_at", event.occurredAt().toString())
                    .put("recorded_at", clock.instant().toString())
                    .put("recorded_by", by)
                    .put("data", json.valueToTree(event.data()).toString());
            if (before != null && event.type() == EventType.REFERRAL_CORRECTED) {
                row.put("before", FormText.json(before));
            }
        }
        return rows;
    }
}
