package org.securepathways.referrals.feed.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.securepathways.referrals.person.PrisonNumber;

/** The merges the prison's feed told, of which nothing was made yet. */
@ApplicationScoped
public class ToldMerges {
    private static final String NOT_MADE = """
            select f.prison_number, f.removed_number, f.occurred_at from feed_fact f
            where f.kind = 'MERGED' and not exists (
                select 1 from person_merge m
                    join person k on k.id = m.kept_person join person r on r.id = m.removed_person
                where (k.prison_number = f.prison_number and r.prison_number = f.removed_number)
                    or (k.prison_number = f.removed_number and r.prison_number = f.prison_number))
            order by f.occurred_at, f.id""";

    /** Two numbers of one person, and when the prison service found that. */
    public record ToldMerge(PrisonNumber kept, PrisonNumber removed, Instant at) {
        static ToldMerge of(Object[] row) {
            return new ToldMerge(
                    new PrisonNumber((String) row[0]),
                    new PrisonNumber((String) row[1]),
                    ((OffsetDateTime) row[2]).toInstant());
        }
    }

    /** In the order they happened. */
    public Uni<List<ToldMerge>> notMade(Mutiny.StatelessSession session) {
        return session.createNativeQuery(NOT_MADE, Object[].class)
                .getResultList()
                .map(rows -> rows.stream().map(ToldMerge::of).toList());
    }
}
