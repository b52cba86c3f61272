package org.securepathways.referrals.patient.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.store.Database;
import org.securepathways.referrals.patient.PatientSummary;
import org.securepathways.referrals.patient.Release;
import org.securepathways.referrals.patient.Voice;
import org.securepathways.referrals.referral.store.ReferralQuery;

/** Reads what the patient is told and has said, as far as the reader may see the referral. */
@ApplicationScoped
public class PatientQuery {
    private final Database database;
    private final ReferralQuery referrals;

    PatientQuery(Database database, ReferralQuery referrals) {
        this.database = database;
        this.referrals = referrals;
    }

    public Uni<PatientSummary> summary(AccessScope scope, UUID referralId) {
        return referrals
                .one(scope, referralId)
                .chain(referral -> releases(scope, referralId).map(releases -> PatientSummary.of(referral, releases)));
    }

    /** Every release there was, with those taken back. */
    public Uni<List<Release>> releases(AccessScope scope, UUID referralId) {
        return rows(scope, referralId, ReleaseTable.READ)
                .map(rows -> rows.stream().map(ReleaseTable::release).toList());
    }

    public Uni<List<Voice>> voices(AccessScope scope, UUID referralId) {
        return rows(scope, referralId, VoiceTable.READ)
                .map(rows -> rows.stream().map(VoiceTable::voice).toList());
    }

    private Uni<List<Object[]>> rows(AccessScope scope, UUID referralId, String sql) {
        return referrals
                .one(scope, referralId)
                .chain(() -> database.read(session -> session.createNativeQuery(sql, Object[].class)
                        .setParameter("referral", referralId)
                        .getResultList()));
    }
}
