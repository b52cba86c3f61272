package org.securepathways.referrals.intake.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.securepathways.kit.store.Tx;
import org.securepathways.referrals.intake.TakenRow;

/** Knows which row of a team's own became which referral. */
@ApplicationScoped
public class ReferenceTable {
    private final ObjectMapper json;

    ReferenceTable(ObjectMapper json) {
        this.json = json;
    }

    /** The fingerprints of those references that were taken before. */
    public Uni<Map<String, String>> known(Tx tx, String prison, List<String> references) {
        return tx.session()
                .createNativeQuery("""
                        select r.reference, r.fingerprint from referral_reference r
                        where r.prison = :prison and r.reference in (
                            select jsonb_array_elements_text(cast(cast(:references as text) as jsonb)))""", Object[].class)
                .setParameter("prison", prison)
                .setParameter("references", json.valueToTree(references).toString())
                .getResultList()
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1])));
    }

    public Uni<Void> keep(Tx tx, String prison, List<TakenRow> taken) {
        if (taken.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var rows = json.createArrayNode();
        taken.forEach(row -> rows.addObject()
                .put("reference", row.reference())
                .put("fingerprint", row.fingerprint())
                .put("referral_id", row.referralId().toString()));
        return tx.session()
                .createNativeQuery("""
                        insert into referral_reference (prison, reference, fingerprint, referral_id)
                        select :prison, t.reference, t.fingerprint, t.referral_id
                        from jsonb_to_recordset(cast(cast(:taken as text) as jsonb)) as t(
                            reference text, fingerprint text, referral_id uuid)""")
                .setParameter("prison", prison)
                .setParameter("taken", rows.toString())
                .executeUpdate()
                .replaceWithVoid();
    }
}
