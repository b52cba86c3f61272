package org.securepathways.assessments.directory.store;

import org.hibernate.reactive.mutiny.Mutiny;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.identity.Roles;

/** Whose entries a caller sees: everybody's, those who work in one region, or those of one organisation. */
public record DirectoryReach(boolean everybody, String region, String organisation) {
    /** Of {@code clinician c}; its parameters are set by {@link #bind}. */
    public static final String VISIBLE = "(:everybody or :region = any(c.regions) or c.organisation = :organisation)";

    private static final String NONE = "";

    public static DirectoryReach of(AccessScope scope) {
        boolean assesses = scope.hasAny(Roles.ASSESSOR, Roles.GATEKEEPER);
        return new DirectoryReach(
                scope.has(Roles.COMMISSIONER) || (assesses && scope.region() == null),
                assesses && scope.region() != null ? scope.region() : NONE,
                scope.has(Roles.UNIT) && scope.organisation() != null ? scope.organisation() : NONE);
    }

    public <T> Mutiny.SelectionQuery<T> bind(Mutiny.SelectionQuery<T> query) {
        return query.setParameter("everybody", everybody)
                .setParameter("region", region)
                .setParameter("organisation", organisation);
    }
}
