package org.securepathways.referrals.referral;

import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.referral.ReferralReopened;
import org.securepathways.kit.outbox.Change;

/** The admission that closed a referral was a mistake: all is as if it had not been. */
final class Reopening {
    private Reopening() {}

    /** Opens what an admission closed; however else it stands, that is not touched. */
    static Change<Referral> of(Referral referral, Moment at) {
        return referral.status() == ReferralStatus.CLOSED
                ? Referral.change(
                        referral.in(referral.standing().openAgain()),
                        EventType.REFERRAL_REOPENED,
                        at,
                        new ReferralReopened(referral.id(), at))
                : Change.of(referral);
    }
}
