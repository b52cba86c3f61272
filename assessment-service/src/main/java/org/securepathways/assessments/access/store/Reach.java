package org.securepathways.assessments.access.store;

import org.hibernate.reactive.mutiny.Mutiny;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.identity.Roles;

/** How far a caller sees: everything, one prison's cases, one region's, those an organisation assesses, or a unit was offered. */
public record Reach(boolean everything, String prison, String region, String organisation, String offeredTo) {
    private static final String NONE = "";

    public static Reach of(AccessScope scope) {
        boolean assesses = scope.hasAny(Roles.ASSESSOR, Roles.GATEKEEPER);
        boolean everything = scope.hasAny(Roles.COMMISSIONER, Roles.MOJ, Roles.ADJUDICATOR, Roles.OVERSIGHT)
                || (assesses && scope.region() == null);
        return new Reach(
                everything,
                scope.has(Roles.INREACH) ? claimed(scope.prison()) : NONE,
                assesses ? claimed(scope.region()) : NONE,
                scope.has(Roles.UNIT) ? claimed(scope.organisation()) : NONE,
                scope.has(Roles.UNIT) ? claimed(scope.unit()) : NONE);
    }

    /** Fills the parameters of {@link CaseSql#VISIBLE}. */
    public <T> Mutiny.SelectionQuery<T> bind(Mutiny.SelectionQuery<T> query) {
        return query.setParameter("everything", everything)
                .setParameter("prison", prison)
                .setParameter("region", region)
                .setParameter("organisation", organisation)
                .setParameter("offeredTo", offeredTo);
    }

    private static String claimed(String claim) {
        return claim == null ? NONE : claim;
    }
}
