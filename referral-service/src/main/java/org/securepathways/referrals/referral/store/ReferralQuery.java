package org.securepathways.referrals.referral.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Database;
import org.securepathways.referrals.referral.Referral;
import org.securepathways.referrals.referral.ReferralRefusal;

/** Reads referrals with the people they are about, as far as the reader may see them. */
@ApplicationScoped
public class ReferralQuery {
    private static final String SCOPED = """
            select r, p from ReferralRow r join PersonRow p on p.id = r.personId
            where r.prison like :prison and r.region like :region""";

    private final Database database;

    ReferralQuery(Database database) {
        this.database = database;
    }

    /** @throws RefusedException when there is none, or none this caller may see */
    public Uni<Referral> one(AccessScope scope, UUID id) {
        var sight = Sight.of(scope);
        return database.read(session -> session.createQuery(SCOPED + " and r.id = :id", Object[].class)
                .setParameter("prison", sight.prison())
                .setParameter("region", sight.region())
                .setParameter("id", id)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() -> new RefusedException(ReferralRefusal.REFERRAL_UNKNOWN))
                .map(ReferralQuery::referral)
                .chain(referral -> Survivors.shown(session, sight, List.of(referral)))
                .map(shown -> shown.get(0)));
    }

    /** One page, newest first, of those older than the given one. */
    public Uni<List<Referral>> page(AccessScope scope, UUID before, int limit) {
        var sight = Sight.of(scope);
        return database.read(
                session -> session.createQuery(SCOPED + " and r.id < :before order by r.id desc", Object[].class)
                        .setParameter("prison", sight.prison())
                        .setParameter("region", sight.region())
                        .setParameter("before", before)
                        .setMaxResults(limit)
                        .getResultList()
                        .map(rows -> rows.stream().map(ReferralQuery::referral).toList())
                        .chain(page -> Survivors.shown(session, sight, page)));
    }

    private static Referral referral(Object[] row) {
        return RowTranslation.referral((ReferralRow) row[0], ((PersonRow) row[1]).toPerson());
    }
}
