package org.securepathways.referrals.merging.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.store.Database;
import org.securepathways.referrals.merging.Likeness;
import org.securepathways.referrals.merging.Likeness.Sign;
import org.securepathways.referrals.referral.store.Sight;

/** Finds open referrals that may be of one person, among those the reader may see. */
@ApplicationScoped
public class LikenessQuery {
    private static final String PAGE = """
            select a.id, b.id as other, bool_or(q.by_number), bool_or(q.by_name)
            from referral a join person p on p.id = a.person_id
                cross join lateral (
                    select n.id, true as by_number, false as by_name from person n where n.nhs_number = p.nhs_number
                    union all
                    select n.id, false, true from person n
                    where person_likeness(n.family_name, n.given_name, n.date_of_birth)
                        = person_likeness(p.family_name, p.given_name, p.date_of_birth)
                ) q
                join referral b on b.person_id = q.id and b.status = 'OPEN' and b.id < a.id
            where a.status = 'OPEN' and (a.id, b.id) < (:before, :beforeOther)
              and a.prison like :prison and a.region like :region and b.prison like :prison and b.region like :region
            group by a.id, b.id order by a.id desc, b.id desc""";

    private final Database database;

    LikenessQuery(Database database) {
        this.database = database;
    }

    /** One page, those with the newest referral first, after the given pair. */
    public Uni<List<Likeness>> page(AccessScope scope, UUID before, UUID beforeOther, int limit) {
        var sight = Sight.of(scope);
        return database.read(session -> session.createNativeQuery(PAGE, Object[].class)
                .setParameter("before", before)
                .setParameter("beforeOther", beforeOther)
                .setParameter("prison", sight.prison())
                .setParameter("region", sight.region())
                .setMaxResults(limit)
                .getResultList()
                .map(rows -> rows.stream().map(LikenessQuery::likeness).toList()));
    }

    private static Likeness likeness(Object[] row) {
        var signs = new ArrayList<Sign>();
        if ((boolean) row[2]) {
            signs.add(Sign.NHS_NUMBER);
        }
        if ((boolean) row[3]) {
            signs.add(Sign.NAME_AND_DATE_OF_BIRTH);
        }
        return new Likeness((UUID) row[0], (UUID) row[1], List.copyOf(signs));
    }
}
