package org.securepathways.referrals.merging.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Database;
import org.securepathways.referrals.finding.Preparation;
import org.securepathways.referrals.merging.Likeness;
import org.securepathways.referrals.merging.Likeness.Sign;
import org.securepathways.referrals.referral.store.Sight;

/** Finds open referrals that may be of one person, among those the reader may see. */
@ApplicationScoped
public class LikenessQuery {
    // The others are found for one referral after another, so that a page ends the work and not the whole caseload.
    // Each "offset 0" keeps PostgreSQL to that order while it has no statistics yet, as after a large import.
    private static final String PAGE = """
            select a.id, o.id as other, o.by_number, o.by_name
            from (
                select r.id, m.nhs_number, m.full_name_and_birth
                from referral r join person_mark m on m.person_id = r.person_id
                where r.status = 'OPEN' and r.id <= :before and r.prison like :prison and r.region like :region
                order by r.id desc offset 0) a
                cross join lateral (
                    select b.id, bool_or(q.by_number) as by_number, bool_or(q.by_name) as by_name
                    from (
                        select n.person_id, true as by_number, false as by_name from person_mark n
                        where n.nhs_number = a.nhs_number
                        union all
                        select n.person_id, false, true from person_mark n
                        where n.full_name_and_birth = a.full_name_and_birth
                        ) q
                        cross join lateral (
                            select r.id from referral r
                            where r.person_id = q.person_id and r.status = 'OPEN'
                                and r.prison like :prison and r.region like :region
                            offset 0) b
                    where b.id < a.id and (a.id, b.id) < (:before, :beforeOther)
                    group by b.id order by b.id desc limit :most) o
            order by a.id desc, o.id desc limit :most""";

    private final Database database;
    private final Preparation preparation;

    LikenessQuery(Database database, Preparation preparation) {
        this.database = database;
        this.preparation = preparation;
    }

    /**
     * One page, those with the newest referral first, after the given pair.
     *
     * @throws RefusedException while not all people are marked
     */
    public Uni<List<Likeness>> page(AccessScope scope, UUID before, UUID beforeOther, int limit) {
        preparation.checkReady();
        var sight = Sight.of(scope);
        return database.read(session -> session.createNativeQuery(PAGE, Object[].class)
                .setParameter("before", before)
                .setParameter("beforeOther", beforeOther)
                .setParameter("prison", sight.prison())
                .setParameter("region", sight.region())
                .setParameter("most", limit)
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
