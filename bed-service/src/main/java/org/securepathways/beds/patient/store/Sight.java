package org.securepathways.beds.patient.store;

import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.identity.Roles;

/**
 * What part of the cases a caller may see: those of a prison and region, and those offered to a unit. {@code %} is all,
 * and a code that nobody has is none. A case whose referral was not heard of yet is in nobody's sight.
 *
 * @param prison a pattern for the code of the case's prison
 * @param region a pattern for the prison's region
 * @param unit the unit whose offers lead to a case
 */
public record Sight(String prison, String region, String unit) {
    private static final String ALL = "%";
    private static final String NONE = "none";

    public static Sight of(AccessScope scope) {
        String unit = scope.has(Roles.UNIT) && scope.unit() != null ? scope.unit() : NONE;
        if (scope.hasAny(Roles.COMMISSIONER, Roles.GATEKEEPER, Roles.MOJ, Roles.OVERSIGHT)) {
            return new Sight(ALL, scope.region() == null ? ALL : scope.region(), unit);
        }
        return scope.has(Roles.INREACH) && scope.prison() != null
                ? new Sight(scope.prison(), ALL, unit)
                : new Sight(NONE, NONE, unit);
    }
}
