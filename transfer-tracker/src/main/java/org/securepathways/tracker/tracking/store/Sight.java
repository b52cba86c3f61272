package org.securepathways.tracker.tracking.store;

import org.hibernate.reactive.mutiny.Mutiny;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.identity.Roles;

/**
 * What part of the cases a caller may see: those a prison's team has or had, those put to a unit, or all, perhaps of one region. Each is a
 * code to match; {@code %} matches all, and no code is empty.
 */
record Sight(String prison, String unit, String region) {
    /** The condition on a line {@code j} of journey; {@link #on} gives its parameters. */
    static final String CONDITION = "j.opened and (j.prisons @> cast(array[:prison] as text[])"
            + " or j.units @> cast(array[:unit] as text[]) or j.region like :region or j.held_in_region like :region)";

    private static final String ALL = "%";
    private static final String NONE = "";

    static Sight of(AccessScope scope) {
        boolean everywhere = scope.hasAny(
                Roles.ASSESSOR,
                Roles.GATEKEEPER,
                Roles.COMMISSIONER,
                Roles.MOJ,
                Roles.HOME_OFFICE,
                Roles.ADJUDICATOR,
                Roles.OVERSIGHT);
        return new Sight(
                scope.hasAny(Roles.INREACH, Roles.CUSTODY) ? orNone(scope.prison()) : NONE,
                scope.has(Roles.UNIT) ? orNone(scope.unit()) : NONE,
                everywhere ? orAll(scope.region()) : NONE);
    }

    private static String orNone(String claim) {
        return claim == null ? NONE : claim;
    }

    private static String orAll(String claim) {
        return claim == null ? ALL : claim;
    }

    <R> Mutiny.SelectionQuery<R> on(Mutiny.SelectionQuery<R> query) {
        return query.setParameter("prison", prison).setParameter("unit", unit).setParameter("region", region);
    }
}
