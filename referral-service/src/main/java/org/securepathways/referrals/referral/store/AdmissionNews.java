package org.securepathways.referrals.referral.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.securepathways.kit.store.Tx;
import org.securepathways.referrals.person.NhsNumber;

/** How far the tracker's word on admissions was followed, and whom it is about. */
@ApplicationScoped
public class AdmissionNews {
    /** Whether this is later than all that was followed of that referral; false as well where it is not ours. */
    public Uni<Boolean> isNews(Tx tx, UUID id, long sequence) {
        return tx.session()
                .createNativeQuery("""
                        update referral set admission_sequence = :sequence
                        where id = :id and admission_sequence < :sequence""")
                .setParameter("id", id)
                .setParameter("sequence", sequence)
                .executeUpdate()
                .map(changed -> changed == 1);
    }

    /** Whether the person has an open referral, under whatever number. */
    public Uni<Boolean> hasOpen(Tx tx, UUID personId, NhsNumber nhsNumber) {
        return tx.session()
                .createNativeQuery(ReferralTable.OPEN_OF_PERSON, Object[].class)
                .setParameter("person", personId)
                .setParameter("nhsNumber", nhsNumber == null ? "" : nhsNumber.value())
                .getSingleResultOrNull()
                .map(open -> open != null);
    }

    /** Whose these referrals are, in the order in which people are locked. */
    public Uni<List<UUID>> people(Tx tx, Collection<UUID> referrals) {
        return tx.session()
                .createNativeQuery("select distinct person_id from referral where id in (:ids) order by 1", UUID.class)
                .setParameter("ids", referrals)
                .getResultList();
    }
}
