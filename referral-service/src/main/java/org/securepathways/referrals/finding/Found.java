package org.securepathways.referrals.finding;

import java.util.List;
import org.securepathways.referrals.referral.NextStep;
import org.securepathways.referrals.referral.Referral;

/** A referral that was found, and what of it the one who looks has to do. */
public record Found(Referral referral, List<NextStep> next) {
    public Found {
        next = List.copyOf(next);
    }
}
