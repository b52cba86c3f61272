package org.securepathways.referrals.finding.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Database;
import org.securepathways.referrals.finding.Found;
import org.securepathways.referrals.finding.Preparation;
import org.securepathways.referrals.finding.Wanted;
import org.securepathways.referrals.person.BlindIndex;
import org.securepathways.referrals.person.Marks;
import org.securepathways.referrals.referral.store.ReferralQuery;
import org.securepathways.referrals.referral.store.Sight;

/** Finds the referrals of one person, open and ended, under whatever number they were made. */
@ApplicationScoped
public class SearchQuery {
    private final Database database;
    private final ReferralQuery referrals;
    private final BlindIndex index;
    private final Preparation preparation;

    SearchQuery(Database database, ReferralQuery referrals, BlindIndex index, Preparation preparation) {
        this.database = database;
        this.referrals = referrals;
        this.index = index;
        this.preparation = preparation;
    }

    /**
     * One page, the earliest first.
     *
     * @param after the last referral of the page before
     * @throws RefusedException where the reader may not see that one, or while not all people are marked
     */
    public Uni<List<Found>> page(AccessScope scope, Wanted wanted, Optional<UUID> after, int limit) {
        preparation.checkReady();
        var sight = Sight.of(scope);
        var marked = marked(wanted.marks(index));
        return database.read(session -> Place.of(session, sight, after).chain(place -> {
                    var where = Where.seenBy(sight).and(place, Place::after);
                    return marked.bind(where.bind(session.createNativeQuery(page(where, marked), UUID.class)))
                            .setParameter("limit", limit)
                            .getResultList();
                }))
                .chain(ids -> referrals.all(scope, ids))
                .map(found -> found.stream()
                        .map(referral -> new Found(referral, List.of()))
                        .toList());
    }

    static String page(Where where, Where marked) {
        return """
                select r.id from referral r
                where r.kept_id in (
                    select p.kept_id from person_mark m join person p on p.id = m.person_id where %s) and %s
                order by r.clock_from, r.id limit :limit""".formatted(marked.sql(), where.sql());
    }

    private static Where marked(Marks marks) {
        return Where.ALL
                .and("m.prison_number", marks.prisonNumber())
                .and("m.nhs_number", marks.nhsNumber())
                .and("m.home_office_ref", marks.homeOfficeRef())
                .and("m.family_name_and_birth", marks.familyNameAndBirth())
                .and("m.full_name", marks.fullName());
    }
}
