package org.securepathways.tracker.tracking.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.transfer.ClockInformation;
import org.securepathways.contracts.transfer.RecalculatedInformation;
import org.securepathways.kit.store.Tx;
import org.securepathways.tracker.announcement.Announcement;
import org.securepathways.tracker.announcement.Said;

/** The ledger of what was announced. */
@ApplicationScoped
public class LedgerTable {
    private static final String OF =
            "select referral_id, id, type, clock from announcement where referral_id in (:cases)";

    private static final String ADD = """
            insert into announcement (id, referral_id, type, occurred_at, announced_at, clock)
            select * from jsonb_to_recordset(cast(cast(:said as text) as jsonb)) as a(
                id uuid, referral_id uuid, type text, occurred_at timestamptz, announced_at timestamptz, clock text)""";

    private final ObjectMapper json;
    private final ObjectReader reader;

    LedgerTable(ObjectMapper json) {
        this.json = json;
        this.reader = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    public Uni<Map<UUID, List<Said>>> of(Mutiny.StatelessSession session, Collection<UUID> cases) {
        return session.createNativeQuery(OF, Object[].class)
                .setParameter("cases", cases)
                .getResultList()
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> (UUID) row[0], Collectors.mapping(this::said, Collectors.toList()))));
    }

    public Uni<Void> add(Tx tx, List<Announcement> news, Instant now) {
        var rows = json.createArrayNode();
        news.forEach(announcement -> rows.addObject()
                .put("id", announcement.id().toString())
                .put("referral_id", announcement.referralId().toString())
                .put("type", announcement.type().name())
                .put("occurred_at", announcement.occurredAt().toString())
                .put("announced_at", now.toString())
                .put("clock", clock(announcement)));
        return tx.session()
                .createNativeQuery(ADD)
                .setParameter("said", rows.toString())
                .executeUpdate()
                .replaceWithVoid();
    }

    private Said said(Object[] row) {
        EventType type = EventType.valueOf((String) row[2]);
        Optional<String> told = Optional.ofNullable((String) row[3]);
        Optional<UUID> movedFrom = told.filter(text -> type == EventType.CLOCK_RECALCULATED)
                .map(text -> read(text, RecalculatedInformation.class).previousStartFact());
        return new Said((UUID) row[1], type, told.map(text -> read(text, ClockInformation.class)), movedFrom);
    }

    private <T> T read(String text, Class<T> as) {
        try {
            return reader.forType(as).readValue(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a line of the ledger cannot be read", e);
        }
    }

    private String clock(Announcement announcement) {
        if (!Said.isRemembered(announcement.type())) {
            return null;
        }
        try {
            return json.writeValueAsString(announcement.information());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a line of the ledger cannot be written", e);
        }
    }
}
