package org.securepathways.referrals.referral.store;

import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.identity.Roles;
import org.securepathways.referrals.referral.Referral;

/**
 * What part of the referrals a caller may see: {@code %} is all, and a code that no prison has is none.
 *
 * @param prison a pattern for the prison's code
 * @param region a pattern for the prison's region
 */
public record Sight(String prison, String region) {
    private static final String ALL = "%";
    private static final String NONE = "none";

    public static Sight of(AccessScope scope) {
        if (scope.hasAny(Roles.ASSESSOR, Roles.GATEKEEPER, Roles.COMMISSIONER, Roles.MOJ, Roles.ADJUDICATOR)) {
            return new Sight(ALL, scope.region() == null ? ALL : scope.region());
        }
        return scope.hasAny(Roles.INREACH, Roles.CUSTODY) && scope.prison() != null
                ? new Sight(scope.prison(), ALL)
                : new Sight(NONE, NONE);
    }

    public boolean seesEveryPrison() {
        return prison.equals(ALL);
    }

    public boolean seesEveryRegion() {
        return region.equals(ALL);
    }

    /** Whether a referral there is among them. */
    public boolean covers(String itsPrison, String itsRegion) {
        return matches(prison, itsPrison) && matches(region, itsRegion);
    }

    public boolean covers(Referral referral) {
        return covers(referral.prison().code(), referral.prison().region().name());
    }

    private static boolean matches(String pattern, String code) {
        return pattern.equals(ALL) || pattern.equals(code);
    }
}
