package org.securepathways.referrals.referral.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.securepathways.kit.store.Tx;
import org.securepathways.referrals.referral.NextStep;
import org.securepathways.referrals.referral.Work;

/** Fills what list and worklist ask of referrals that an earlier version wrote. */
@ApplicationScoped
public class WorkTable {
    private static final String WITHOUT = """
            select r, p from ReferralRow r join PersonRow p on p.id = r.personId
            where r.missingStep is null order by r.id""";

    // Whoever changed one meanwhile filled it as well, and knew better.
    private static final String FILL = """
            update referral r
            set missing_step = f.missing_step, work_rank = f.work_rank, referrer_next = f.referrer_next, receiving_next = f.receiving_next
            from jsonb_to_recordset(cast(cast(:filled as text) as jsonb)) as f(
                id uuid, missing_step text, work_rank int, referrer_next text, receiving_next text)
            where r.id = f.id and r.missing_step is null""";

    private final ObjectMapper json;

    WorkTable(ObjectMapper json) {
        this.json = json;
    }

    /** Fills as many at most, and tells how many there were. */
    public Uni<Integer> fill(Tx tx, int most) {
        return tx.session()
                .createQuery(WITHOUT, Object[].class)
                .setMaxResults(most)
                .getResultList()
                .call(rows -> tx.session()
                        .createNativeQuery(FILL)
                        .setParameter("filled", filled(rows).toString())
                        .executeUpdate())
                .map(List::size);
    }

    private ArrayNode filled(List<Object[]> rows) {
        var all = json.createArrayNode();
        for (var row : rows) {
            var referral = RowTranslation.referral((ReferralRow) row[0], ((PersonRow) row[1]).toPerson());
            var work = Work.of(referral);
            all.addObject()
                    .put("id", referral.id().toString())
                    .put("missing_step", referral.missing().firstStep().name())
                    .put("work_rank", work.rank())
                    .put("referrer_next", code(work.ofReferrer()))
                    .put("receiving_next", code(work.ofReceivingService()));
        }
        return all;
    }

    private static String code(NextStep step) {
        return step == null ? null : step.name();
    }
}
