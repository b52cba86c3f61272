package org.securepathways.referrals.draft.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;
import org.securepathways.referrals.draft.Draft;
import org.securepathways.referrals.draft.DraftRefusal;

/** Keeps drafts until they expire. */
@ApplicationScoped
public class DraftTable {
    static final String READ = """
            select id, prison, content, changed_by, changed_at, expires_at, cast(referral_id as text), version
            from draft where prison = :prison and expires_at > :now""";

    private final Clock clock;

    DraftTable(Clock clock) {
        this.clock = clock;
    }

    public Uni<Void> add(Tx tx, Draft draft) {
        return tx.session()
                .createNativeQuery("""
                        insert into draft (id, prison, content, changed_by, changed_at, expires_at, version)
                        values (:id, :prison, :content, :by, :at, :expiresAt, 0)""")
                .setParameter("id", draft.id())
                .setParameter("prison", draft.prison())
                .setParameter("content", draft.content())
                .setParameter("by", draft.changedBy())
                .setParameter("at", draft.changedAt())
                .setParameter("expiresAt", draft.expiresAt())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** The draft, locked. @throws RefusedException where the caller's team has none such, or it has expired */
    public Uni<Draft> lock(Tx tx, AccessScope scope, UUID id) {
        return tx.session()
                .createNativeQuery(READ + " and id = :id for update", Object[].class)
                .setParameter("prison", team(scope))
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() -> new RefusedException(DraftRefusal.DRAFT_UNKNOWN))
                .map(DraftTable::draft);
    }

    public Uni<Void> change(Tx tx, UUID id, String content, String by, Instant expiresAt) {
        return tx.session()
                .createNativeQuery("""
                        update draft set content = :content, changed_by = :by, changed_at = :now,
                                         expires_at = :expiresAt, version = version + 1
                        where id = :id""")
                .setParameter("content", content)
                .setParameter("by", by)
                .setParameter("now", clock.instant())
                .setParameter("expiresAt", expiresAt)
                .setParameter("id", id)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** What it said lies with the referral from now on; that it was sent is remembered until it expires. */
    public Uni<Void> sent(Tx tx, UUID id, UUID referralId) {
        return tx.session()
                .createNativeQuery("""
                        update draft set content = '{}', referral_id = :referral, version = version + 1
                        where id = :id""")
                .setParameter("referral", referralId)
                .setParameter("id", id)
                .executeUpdate()
                .replaceWithVoid();
    }

    public Uni<Void> remove(Tx tx, UUID id) {
        return tx.session()
                .createNativeQuery("delete from draft where id = :id")
                .setParameter("id", id)
                .executeUpdate()
                .replaceWithVoid();
    }

    public Uni<Void> removeExpired(Tx tx) {
        return tx.session()
                .createNativeQuery("delete from draft where expires_at <= :now")
                .setParameter("now", clock.instant())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** No prison has the empty code, so that a token without a prison sees nothing. */
    static String team(AccessScope scope) {
        return scope.prison() == null ? "" : scope.prison();
    }

    static Draft draft(Object[] row) {
        return new Draft(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                ((OffsetDateTime) row[4]).toInstant(),
                ((OffsetDateTime) row[5]).toInstant(),
                row[6] == null ? null : UUID.fromString((String) row[6]),
                (Long) row[7]);
    }
}
