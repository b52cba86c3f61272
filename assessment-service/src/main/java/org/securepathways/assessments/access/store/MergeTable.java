package org.securepathways.assessments.access.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.securepathways.kit.store.Tx;

/** Which cases are of one person. Each of them shows what was recorded under the others. */
@ApplicationScoped
public class MergeTable {
    // One statement cannot change a row twice: of several news of one pair the last told is taken.
    private static final String REMEMBER = """
            insert into case_merge (survivor, merged, sequence, stands)
            select distinct on (r.survivor, r.merged) r.survivor, r.merged, r.sequence, r.stands
            from jsonb_populate_recordset(cast(null as case_merge), cast(cast(:rows as text) as jsonb)) r
            order by r.survivor, r.merged, r.sequence desc
            on conflict (survivor, merged) do update set sequence = excluded.sequence, stands = excluded.stands
            where excluded.sequence > case_merge.sequence""";

    private final CaseJson json;

    MergeTable(CaseJson json) {
        this.json = json;
    }

    /** Remembers what was told, whatever came first. */
    public Uni<Void> remember(Tx tx, List<Merge> told) {
        return told.isEmpty()
                ? Uni.createFrom().voidItem()
                : tx.session()
                        .createNativeQuery(REMEMBER)
                        .setParameter("rows", json.text(told))
                        .executeUpdate()
                        .replaceWithVoid();
    }
}
