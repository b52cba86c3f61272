package org.securepathways.referrals.newrisk.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.store.Database;
import org.securepathways.referrals.form.ClinicalSection.Risk;
import org.securepathways.referrals.newrisk.NewRisk;
import org.securepathways.referrals.referral.store.ReferralQuery;

/** Reads what was told of the person of a referral, as far as the reader may see that. */
@ApplicationScoped
public class NewRiskQuery {
    private static final String OF_PERSON = """
            select n.id, n.risk, n.seen_at, n.contact, n.words, n.told_by, n.told_for, n.told_at,
                   n.referrer_read_at, n.receiving_read_at
            from new_risk n
            where n.prison_number in (
                select o.prison_number from person p join person o on o.kept_id = p.kept_id where p.id = :person)
            order by n.id""";

    private final Database database;
    private final ReferralQuery referrals;

    NewRiskQuery(Database database, ReferralQuery referrals) {
        this.database = database;
        this.referrals = referrals;
    }

    /** All of them, in the order they were told. @throws RefusedException where the caller may not see the referral */
    public Uni<List<NewRisk>> all(AccessScope scope, UUID referralId) {
        return referrals
                .one(scope, referralId)
                .chain(referral -> database.read(session -> session.createNativeQuery(OF_PERSON, Object[].class)
                        .setParameter("person", referral.personId())
                        .getResultList()))
                .map(rows -> rows.stream().map(NewRiskQuery::risk).toList());
    }

    private static NewRisk risk(Object[] row) {
        return new NewRisk(
                (UUID) row[0],
                Risk.valueOf((String) row[1]),
                new Moment((String) row[2]),
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                instant(row[7]),
                instant(row[8]),
                instant(row[9]));
    }

    private static Instant instant(Object value) {
        return value == null ? null : ((OffsetDateTime) value).toInstant();
    }
}
