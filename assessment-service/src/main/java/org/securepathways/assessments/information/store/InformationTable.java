package org.securepathways.assessments.information.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.securepathways.assessments.information.InformationItem;
import org.securepathways.assessments.information.InformationRequest;
import org.securepathways.assessments.information.InformationStatus;
import org.securepathways.assessments.rows.JsonRows;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.Party;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.outbox.Change;
import org.securepathways.kit.store.Tx;

/** Keeps requests for information. Whoever writes holds the case. */
@ApplicationScoped
public class InformationTable {
    static final String OF_CASE = """
            select cast(coalesce(jsonb_agg(to_jsonb(i) order by i.asked_since, i.id), '[]') as text)
            from information_request i where i.case_id = :case""";

    private static final String STORE = """
            insert into information_request
            select * from jsonb_populate_recordset(
                cast(null as information_request), cast(cast(:rows as text) as jsonb))
            on conflict (id) do update set status = excluded.status, ended_at = excluded.ended_at,
                ended_by = excluded.ended_by""";

    private final JsonRows rows;
    private final Clock clock;

    InformationTable(JsonRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** All that was ever asked about a case, the oldest first. */
    public Uni<List<InformationRequest>> of(Tx tx, UUID caseId) {
        return tx.session()
                .createNativeQuery(OF_CASE, String.class)
                .setParameter("case", caseId)
                .getSingleResult()
                .map(found -> rows.list(found, InformationRequest.class));
    }

    /** Stores the change and puts its events in the outbox, in the same transaction. */
    public Uni<InformationRequest> store(Tx tx, AccessScope scope, Change<InformationRequest> change) {
        var row = Row.of(change.after(), scope.name(), clock.instant());
        return rows.write(tx, STORE, List.of(row))
                .chain(() -> tx.publish(change.events()))
                .replaceWith(change.after());
    }

    private record Row(
            UUID id,
            UUID caseId,
            Party party,
            Set<InformationItem> items,
            String askedBy,
            Moment askedAt,
            Instant askedSince,
            InformationStatus status,
            Optional<Moment> endedAt,
            String recordedBy,
            Instant recordedAt,
            Optional<String> endedBy) {
        /** What was recorded first stays, by the statement that stores it. */
        static Row of(InformationRequest r, String by, Instant now) {
            return new Row(
                    r.id(),
                    r.caseId(),
                    r.party(),
                    r.items(),
                    r.askedBy(),
                    r.askedAt(),
                    r.askedAt().instant(),
                    r.status(),
                    r.endedAt(),
                    by,
                    now,
                    r.endedAt().map(at -> by));
        }
    }
}
