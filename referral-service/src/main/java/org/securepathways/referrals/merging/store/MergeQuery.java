package org.securepathways.referrals.merging.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Database;
import org.securepathways.kit.store.Tx;
import org.securepathways.referrals.merging.Merge;
import org.securepathways.referrals.merging.MergeRefusal;
import org.securepathways.referrals.referral.ReferralStatus;
import org.securepathways.referrals.referral.store.Sight;

/** Reads merges with the referrals they are about; both people must be ones the reader sees a referral of. */
@ApplicationScoped
public class MergeQuery {
    private static final String REFERRALS = """
            select r.id, r.status, r.merged_into, r.person_id,
                   r.prison like :prison and r.region like :region as seen,
                   coalesce(s.prison like :prison and s.region like :region, false) as survivor_seen
            from referral r left join referral s on s.id = r.merged_into
            where r.person_id in (:kept, :removed) order by r.id""";

    /**
     * A referral of one of the two.
     *
     * @param mergedInto null unless it was merged, and into one the reader may see
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MergedReferral(UUID referralId, ReferralStatus status, UUID mergedInto) {}

    /** A merge, with the referrals of both that the reader may see. */
    public record Found(Merge merge, List<MergedReferral> referrals) {}

    private final Database database;

    MergeQuery(Database database) {
        this.database = database;
    }

    /** @throws RefusedException where there is none, or none this caller may see */
    public Uni<Found> one(AccessScope scope, UUID id) {
        return database.read(session -> one(session, scope, id));
    }

    /** The same in a transaction. */
    public Uni<Found> one(Tx tx, AccessScope scope, UUID id) {
        return one(tx.session(), scope, id);
    }

    private static Uni<Found> one(Mutiny.StatelessSession session, AccessScope scope, UUID id) {
        return session.createNativeQuery(MergeTable.READ + "id = :id", Object[].class)
                .setParameter("id", id)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() -> new RefusedException(MergeRefusal.MERGE_UNKNOWN))
                .map(MergeTable::merge)
                .chain(merge -> found(session, scope, merge));
    }

    private static Uni<Found> found(Mutiny.StatelessSession session, AccessScope scope, Merge merge) {
        var sight = Sight.of(scope);
        return session.createNativeQuery(REFERRALS, Object[].class)
                .setParameter("prison", sight.prison())
                .setParameter("region", sight.region())
                .setParameter("kept", merge.kept())
                .setParameter("removed", merge.removed())
                .getResultList()
                .map(rows -> {
                    var seen = rows.stream().filter(row -> (boolean) row[4]).toList();
                    if (seen.isEmpty() || people(seen) < people(rows)) {
                        throw new RefusedException(MergeRefusal.MERGE_UNKNOWN);
                    }
                    return new Found(
                            merge, seen.stream().map(MergeQuery::referral).toList());
                });
    }

    private static long people(List<Object[]> rows) {
        return rows.stream().map(row -> row[3]).distinct().count();
    }

    private static MergedReferral referral(Object[] row) {
        return new MergedReferral(
                (UUID) row[0], ReferralStatus.valueOf((String) row[1]), (boolean) row[5] ? (UUID) row[2] : null);
    }
}
