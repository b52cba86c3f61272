package org.securepathways.beds.unit.store;

import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.identity.Roles;

/**
 * Which units a caller may see: {@code %} is all, and a code that no unit has is none.
 *
 * @param code a pattern for the unit's code
 */
record UnitSight(String code) {
    private static final String ALL = "%";
    private static final String NONE = "none";

    static UnitSight of(AccessScope scope) {
        if (scope.hasAny(Roles.COMMISSIONER, Roles.GATEKEEPER, Roles.MOJ, Roles.OVERSIGHT)) {
            return new UnitSight(ALL);
        }
        return new UnitSight(scope.has(Roles.UNIT) && scope.unit() != null ? scope.unit() : NONE);
    }
}
