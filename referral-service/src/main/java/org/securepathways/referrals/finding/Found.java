package org.securepathways.referrals.finding;

import java.util.List;
import org.securepathways.referrals.referral.NextStep;
import org.securepathways.referrals.referral.Referral;

/**
 * A referral that was found.
 *
 * @param next what of it the one who looks has to do
 * @param place where it stands in the list; a page after it begins there
 */
public record Found(Referral referral, List<NextStep> next, String place) {
    public Found {
        next = List.copyOf(next);
    }
}
