package org.securepathways.referrals.referral.store;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.securepathways.referrals.referral.Referral;
import org.securepathways.referrals.referral.ReferralStatus;

/** What merged referrals go on as: the last of a chain. */
final class Survivors {
    private static final String LAST_OF_CHAIN = """
            with recursive chain (start, id) as (
                select r.id, r.merged_into from referral r
                where r.id = any (cast(string_to_array(:ids, ',') as uuid[])) and r.merged_into is not null
                union
                select c.start, r.merged_into from chain c join referral r on r.id = c.id
                where r.merged_into is not null
            )
            select r.id, r.prison, r.region, c.start from chain c join referral r on r.id = c.id
            where r.merged_into is null""";

    private Survivors() {}

    /** A referral as far as others than its readers may know it. */
    record Survivor(UUID id, String prison, String region) {
        static Survivor of(Object[] row) {
            return new Survivor((UUID) row[0], (String) row[1], (String) row[2]);
        }

        /** Its id to a reader who may see it, to others only whom to ask. */
        Map<String, Object> toldTo(Sight sight) {
            return sight.covers(prison, region)
                    ? Map.of("referralId", id)
                    : Map.of("ask", "The mental health inreach team of prison " + prison);
        }
    }

    /** By the id of the one that was merged. */
    static Uni<Map<UUID, Survivor>> of(Mutiny.StatelessSession session, Collection<UUID> merged) {
        return session.createNativeQuery(LAST_OF_CHAIN, Object[].class)
                .setParameter("ids", merged.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .getResultList()
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> (UUID) row[3], Survivor::of)));
    }

    /** The same referrals; where merged ones went is shown as far as the reader may see it. */
    static Uni<List<Referral>> shown(Mutiny.StatelessSession session, Sight sight, List<Referral> referrals) {
        var merged =
                referrals.stream().filter(Survivors::isMerged).map(Referral::id).toList();
        return merged.isEmpty()
                ? Uni.createFrom().item(referrals)
                : of(session, merged)
                        .map(survivors -> referrals.stream()
                                .map(it -> isMerged(it) ? shown(it, survivors.get(it.id()), sight) : it)
                                .toList());
    }

    private static Referral shown(Referral referral, Survivor survivor, Sight sight) {
        return referral.knownToGoOnAs(sight.covers(survivor.prison(), survivor.region()) ? survivor.id() : null);
    }

    private static boolean isMerged(Referral referral) {
        return referral.status() == ReferralStatus.MERGED;
    }
}
