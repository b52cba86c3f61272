package org.securepathways.referrals.referral.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;
import org.securepathways.referrals.referral.ReferralRefusal;

/** Knows the claims that were made; they lie among the facts. */
@ApplicationScoped
public class ClaimTable {
    /** Null passes. @throws RefusedException where there is no such claim about that start of the referral */
    public Uni<Void> check(Tx tx, UUID referralId, Milestone milestone, UUID claimId) {
        if (claimId == null) {
            return Uni.createFrom().voidItem();
        }
        return tx.session()
                .createNativeQuery("""
                        select count(*) from referral_fact
                        where referral_id = :referral and type = :type
                          and cast(data as jsonb) ->> 'claimId' = :claim
                          and cast(data as jsonb) ->> 'milestone' = :milestone""", Long.class)
                .setParameter("referral", referralId)
                .setParameter("type", EventType.REFERRAL_START_CLAIMED.wireName())
                .setParameter("claim", claimId.toString())
                .setParameter("milestone", milestone.name())
                .getSingleResult()
                .invoke(found -> {
                    if (found == 0) {
                        throw RefusedException.of(ReferralRefusal.CLAIM_UNKNOWN, "upheldClaim");
                    }
                })
                .replaceWithVoid();
    }
}
