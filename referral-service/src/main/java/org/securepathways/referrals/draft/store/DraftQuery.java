package org.securepathways.referrals.draft.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Database;
import org.securepathways.referrals.draft.Draft;
import org.securepathways.referrals.draft.DraftRefusal;

/** Reads the drafts of the caller's team. */
@ApplicationScoped
public class DraftQuery {
    private static final int MOST = 200;

    private final Database database;
    private final Clock clock;

    DraftQuery(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those not sent yet, newest first. */
    public Uni<List<Draft>> ofTeam(AccessScope scope) {
        return database.read(session -> session.createNativeQuery(
                                DraftTable.READ + " and referral_id is null order by id desc", Object[].class)
                        .setParameter("prison", DraftTable.team(scope))
                        .setParameter("now", clock.instant())
                        .setMaxResults(MOST)
                        .getResultList())
                .map(rows -> rows.stream().map(DraftTable::draft).toList());
    }

    /** @throws RefusedException where the caller's team has none such, or it has expired */
    public Uni<Draft> one(AccessScope scope, UUID id) {
        return database.read(session -> session.createNativeQuery(DraftTable.READ + " and id = :id", Object[].class)
                        .setParameter("prison", DraftTable.team(scope))
                        .setParameter("now", clock.instant())
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> new RefusedException(DraftRefusal.DRAFT_UNKNOWN))
                .map(DraftTable::draft);
    }
}
