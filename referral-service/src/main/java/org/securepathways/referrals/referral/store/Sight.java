package org.securepathways.referrals.referral.store;

import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.identity.Roles;

/**
 * What part of the referrals a caller may see: {@code %} is all, and a code that no prison has is none.
 *
 * @param prison a pattern for the prison's code
 * @param region a pattern for the prison's region
 */
record Sight(String prison, String region) {
    private static final String ALL = "%";
    private static final String NONE = "none";

    static Sight of(AccessScope scope) {
        if (scope.hasAny(Roles.ASSESSOR, Roles.GATEKEEPER, Roles.COMMISSIONER, Roles.MOJ, Roles.ADJUDICATOR)) {
            return new Sight(ALL, scope.region() == null ? ALL : scope.region());
        }
        return scope.hasAny(Roles.INREACH, Roles.CUSTODY) && scope.prison() != null
                ? new Sight(scope.prison(), ALL)
                : new Sight(NONE, NONE);
    }
}
