package org.securepathways.referrals.finding;

import java.util.EnumSet;
import java.util.Set;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.identity.Roles;

/** For whom something is to do. */
public enum Side {
    REFERRER,
    RECEIVING_SERVICE,
    COMMISSIONER,
    ADJUDICATOR;

    /** All that somebody with these roles acts for. */
    public static Set<Side> of(AccessScope scope) {
        var sides = EnumSet.noneOf(Side.class);
        if (scope.has(Roles.INREACH)) {
            sides.add(REFERRER);
        }
        if (scope.hasAny(Roles.GATEKEEPER, Roles.ASSESSOR)) {
            sides.add(RECEIVING_SERVICE);
        }
        if (scope.has(Roles.COMMISSIONER)) {
            sides.add(COMMISSIONER);
        }
        if (scope.has(Roles.ADJUDICATOR)) {
            sides.add(ADJUDICATOR);
        }
        return sides;
    }
}
