package org.securepathways.referrals.referral.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** Those of them the reader may see, in that order. */
    public Uni<List<Referral>> all(AccessScope scope, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var sight = Sight.of(scope);
        return database.read(session -> session.createQuery(SCOPED + " and r.id in :ids", Object[].class)
                .setParameter("prison", sight.prison())
                .setParameter("region", sight.region())
                .setParameter("ids", ids)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(ReferralQuery::referral)
                        .collect(Collectors.toMap(Referral::id, Function.identity())))
                .map(found ->
                        ids.stream().map(found::get).filter(Objects::nonNull).toList())
                .chain(found -> Survivors.shown(session, sight, found)));
    }

    private static Referral referral(Object[] row) {
        return RowTranslation.referral((ReferralRow) row[0], ((PersonRow) row[1]).toPerson());
    }
}
