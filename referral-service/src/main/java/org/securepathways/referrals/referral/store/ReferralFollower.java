package org.securepathways.referrals.referral.store;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.securepathways.kit.store.Tx;

/** Hears of every referral taken or changed, in the transaction that does it. */
public interface ReferralFollower {
    Uni<Void> changed(Tx tx, UUID referralId);
}
