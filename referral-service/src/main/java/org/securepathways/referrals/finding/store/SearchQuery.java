package org.securepathways.referrals.finding.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Database;
import org.securepathways.referrals.finding.Found;
import org.securepathways.referrals.finding.Preparation;
import org.securepathways.referrals.finding.Wanted;
import org.securepathways.referrals.person.BlindIndex;
import org.securepathways.referrals.person.Marks;
import org.securepathways.referrals.referral.store.Sight;

/** Finds the referrals of one person, open and ended, under whatever number they were made. */
@ApplicationScoped
public class SearchQuery {
    private final Database database;
    private final Lines lines;
    private final BlindIndex index;
    private final Preparation preparation;

    SearchQuery(Database database, Lines lines, BlindIndex index, Preparation preparation) {
        this.database = database;
        this.lines = lines;
        this.index = index;
        this.preparation = preparation;
    }

    /**
     * One page, the earliest first.
     *
     * @param after the place of the last line of the page before
     * @throws RefusedException where that is no place, or while not all people are marked
     */
    public Uni<List<Found>> page(AccessScope scope, Wanted wanted, Optional<String> after, int limit) {
        preparation.checkReady();
        var where = marked(Where.seenBy(Sight.of(scope)), wanted.marks(index)).and(Place.read(after), Place::after);
        return database.read(session -> where.bind(session.createNativeQuery(ListQuery.page(where), Object[].class))
                        .setParameter("limit", limit)
                        .getResultList())
                .chain(rows -> lines.of(scope, rows));
    }

    /** Each mark for itself: of a person with two numbers, one may be known by the name and the other not. */
    static Where marked(Where where, Marks marks) {
        return where.andMarked("prison_number", marks.prisonNumber())
                .andMarked("nhs_number", marks.nhsNumber())
                .andMarked("home_office_ref", marks.homeOfficeRef())
                .andMarked("family_name_and_birth", marks.familyNameAndBirth())
                .andMarked("full_name", marks.fullName());
    }
}
