package org.securepathways.referrals.referral.store;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;
import org.securepathways.referrals.referral.Referral;
import org.securepathways.referrals.referral.Release;

/** Says of a referral when custody ends, as known now. */
public interface ReleaseLook {
    Uni<Release> of(Mutiny.StatelessSession session, Referral referral);
}
