package org.securepathways.referrals.patient.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.securepathways.kit.store.Tx;
import org.securepathways.referrals.patient.Part;
import org.securepathways.referrals.patient.Release;

/** Keeps who let the patient be told what, also after it was taken back. */
@ApplicationScoped
public class ReleaseTable {
    static final String READ = """
            select id, part, hospital, released_by, released_at, withheld_by, withheld_at
            from patient_release where referral_id = :referral order by id""";

    /** False where it is released already. */
    public Uni<Boolean> add(Tx tx, UUID referralId, Release release) {
        return tx.session()
                .createNativeQuery("""
                        insert into patient_release (id, referral_id, part, hospital, released_by, released_at)
                        values (:id, :referral, :part, nullif(:hospital, ''), :by, :at) on conflict do nothing""")
                .setParameter("id", release.id())
                .setParameter("referral", referralId)
                .setParameter("part", release.part().name())
                .setParameter("hospital", release.hospital() == null ? "" : release.hospital())
                .setParameter("by", release.by())
                .setParameter("at", release.at())
                .executeUpdate()
                .map(added -> added == 1);
    }

    /** False where it is not released. */
    public Uni<Boolean> withhold(Tx tx, UUID referralId, Part part, String by, Instant at) {
        return tx.session()
                .createNativeQuery("""
                        update patient_release set withheld_by = :by, withheld_at = :at
                        where referral_id = :referral and part = :part and withheld_at is null""")
                .setParameter("by", by)
                .setParameter("at", at)
                .setParameter("referral", referralId)
                .setParameter("part", part.name())
                .executeUpdate()
                .map(held -> held == 1);
    }

    static Release release(Object[] row) {
        return new Release(
                (UUID) row[0],
                Part.valueOf((String) row[1]),
                (String) row[2],
                (String) row[3],
                ((OffsetDateTime) row[4]).toInstant(),
                (String) row[5],
                row[6] == null ? null : ((OffsetDateTime) row[6]).toInstant());
    }
}
