package org.securepathways.assessments.recognition.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.securepathways.assessments.recognition.Trust;
import org.securepathways.assessments.rows.JsonRows;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.store.Database;

/** Reads the register of trusted referrers: a prison's team sees its own, a unit its own, the others all. */
@ApplicationScoped
public class TrustQuery {
    private static final String PAGE = """
            select cast(coalesce(jsonb_agg(%s order by p.prison, p.organisation), '[]') as text)
            from (select * from trusted_pair p
                  where (:prison = '' or p.prison = :prison) and (:organisation = '' or p.organisation = :organisation)
                    and (:inreach = false or p.prison = :ownPrison)
                    and (:unit = false or p.organisation = :ownOrganisation)
                    and (p.prison, p.organisation) > (:afterPrison, :afterOrganisation)
                  order by p.prison, p.organisation limit :limit) p""".formatted(TrustTable.WHOLE);

    private final Database database;
    private final JsonRows rows;

    TrustQuery(Database database, JsonRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** One page. {@code after} is the prison and the organisation the page before ended with, with a dot between. */
    public Uni<List<Trust>> page(
            AccessScope scope,
            Optional<String> prison,
            Optional<String> organisation,
            Optional<String> after,
            int limit) {
        var last = after.orElse(".").split("\\.", 2);
        return database.read(session -> session.createNativeQuery(PAGE, String.class)
                        .setParameter("prison", prison.orElse(""))
                        .setParameter("organisation", organisation.orElse(""))
                        .setParameter("inreach", scope.has(Roles.INREACH))
                        .setParameter("ownPrison", scope.prison() == null ? "" : scope.prison())
                        .setParameter("unit", scope.has(Roles.UNIT))
                        .setParameter("ownOrganisation", scope.organisation() == null ? "" : scope.organisation())
                        .setParameter("afterPrison", last[0])
                        .setParameter("afterOrganisation", last[1])
                        .setParameter("limit", limit)
                        .getSingleResult())
                .map(found -> rows.list(found, Trust.class));
    }
}
