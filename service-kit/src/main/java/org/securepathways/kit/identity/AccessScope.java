package org.securepathways.kit.identity;

import java.util.Set;

/**
 * Who asks, and the claims that bound what they may see. Every query takes one.
 *
 * @param name the token's subject
 * @param prison three letters; null where the token names none
 * @param unit the unit's code; null where the token names none
 * @param region NHS region; null where the token is not bound to one
 * @param organisation the organisation's code; null where the token names none
 */
public record AccessScope(
        String name, Set<String> roles, String prison, String unit, String region, String organisation) {

    public AccessScope {
        roles = Set.copyOf(roles);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Whether any of these roles was granted. */
    public boolean hasAny(String... wanted) {
        for (var role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }
}
