package org.securepathways.referrals.referral.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.hibernate.LockMode;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.outbox.Change;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;
import org.securepathways.referrals.person.NhsNumber;
import org.securepathways.referrals.referral.Referral;
import org.securepathways.referrals.referral.ReferralRefusal;

/** Stores referrals; storing a change also puts its events in the outbox, in the same transaction. */
@ApplicationScoped
public class ReferralTable {
    private static final String SCOPED = "from ReferralRow r where r.prison like :prison and r.region like :region";

    // A person may be known under two prison numbers; a shared NHS number tells.
    private static final String OPEN_OF_PERSON = """
            select cast(r.id as text), r.prison, r.region from referral r join person p on p.id = r.person_id
            where r.status = 'OPEN' and (p.id = :person or (:nhsNumber <> '' and p.nhs_number = :nhsNumber))
            limit 1""";

    private final Clock clock;

    ReferralTable(Clock clock) {
        this.clock = clock;
    }

    public Uni<Void> add(Tx tx, Change<Referral> change) {
        return tx.session()
                .insert(ReferralRow.of(change.after(), clock.instant()))
                .chain(() -> tx.publish(change.events()));
    }

    public Uni<Void> store(Tx tx, Change<Referral> change) {
        return tx.session()
                .get(ReferralRow.class, change.after().id())
                .invoke(row -> row.changeTo(change.after()))
                .chain(row -> tx.session().update(row))
                .chain(() -> tx.publish(change.events()));
    }

    /** The referral, locked. @throws RefusedException when there is none, or none this caller may see */
    public Uni<Referral> lock(Tx tx, AccessScope scope, UUID id) {
        var sight = Sight.of(scope);
        return tx.session()
                .createQuery(SCOPED + " and r.id = :id", ReferralRow.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setParameter("prison", sight.prison())
                .setParameter("region", sight.region())
                .setParameter("id", id)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() -> new RefusedException(ReferralRefusal.REFERRAL_UNKNOWN))
                .map(ReferralRow::toReferral);
    }

    /** The referral, locked, for what another service says; null when it is not ours. */
    public Uni<Referral> lockForListener(Tx tx, UUID id) {
        return tx.session()
                .get(ReferralRow.class, id, LockMode.PESSIMISTIC_WRITE)
                .map(row -> row == null ? null : row.toReferral());
    }

    /**
     * What may be told of the open referral of that person, or null when there is none: its id to a reader who may see
     * it, to others only whom to ask.
     */
    public Uni<Map<String, Object>> openOf(Tx tx, AccessScope scope, UUID personId, NhsNumber nhsNumber) {
        var sight = Sight.of(scope);
        return tx.session()
                .createNativeQuery(OPEN_OF_PERSON, Object[].class)
                .setParameter("person", personId)
                .setParameter("nhsNumber", nhsNumber == null ? "" : nhsNumber.value())
                .getSingleResultOrNull()
                .map(row -> row == null ? null : told(row, sight));
    }

    private static Map<String, Object> told(Object[] row, Sight sight) {
        return sight.prison().equals(row[1])
                ? Map.of("referralId", row[0])
                : Map.of("ask", "The mental health inreach team of prison " + row[1]);
    }
}
