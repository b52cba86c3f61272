package org.securepathways.assessments.allocation.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.securepathways.assessments.allocation.Allocation;
import org.securepathways.assessments.rows.JsonRows;
import org.securepathways.kit.store.Tx;

/** Keeps who has, and who had, each case. Whoever writes holds the case. */
@ApplicationScoped
public class AllocationTable {
    private static final String OF_CASE = """
            select cast(coalesce(jsonb_agg(to_jsonb(a) order by a.allocated_at, a.id), '[]') as text)
            from allocation a where a.case_id = :case""";

    private static final String STORE = """
            insert into allocation
            select * from jsonb_populate_recordset(cast(null as allocation), cast(cast(:rows as text) as jsonb))
            on conflict (id) do update set ended_at = excluded.ended_at, end_reason = excluded.end_reason""";

    private final JsonRows rows;

    AllocationTable(JsonRows rows) {
        this.rows = rows;
    }

    /** All of a case, the first one first. */
    public Uni<List<Allocation>> of(Mutiny.StatelessSession session, UUID caseId) {
        return session.createNativeQuery(OF_CASE, String.class)
                .setParameter("case", caseId)
                .getSingleResult()
                .map(found -> rows.list(found, Allocation.class));
    }

    public Uni<Void> store(Tx tx, Allocation allocation) {
        return rows.write(tx, STORE, List.of(allocation));
    }
}
