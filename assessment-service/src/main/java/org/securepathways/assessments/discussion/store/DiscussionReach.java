package org.securepathways.assessments.discussion.store;

import org.hibernate.reactive.mutiny.Mutiny;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.identity.Roles;

/** Whose discussions a caller sees: a prison's team its own, a unit its own, the others all: they name nobody. */
record DiscussionReach(boolean everything, String prison, String organisation) {
    static final String VISIBLE = "(:everything or d.prison = :ownPrison or d.organisation = :ownOrganisation)";

    private static final String NONE = "";

    static DiscussionReach of(AccessScope scope) {
        return new DiscussionReach(
                scope.hasAny(Roles.ASSESSOR, Roles.GATEKEEPER, Roles.COMMISSIONER, Roles.OVERSIGHT),
                scope.has(Roles.INREACH) && scope.prison() != null ? scope.prison() : NONE,
                scope.has(Roles.UNIT) && scope.organisation() != null ? scope.organisation() : NONE);
    }

    <T> Mutiny.SelectionQuery<T> bind(Mutiny.SelectionQuery<T> query) {
        return query.setParameter("everything", everything)
                .setParameter("ownPrison", prison)
                .setParameter("ownOrganisation", organisation);
    }
}
