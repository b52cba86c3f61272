package org.securepathways.referrals.finding;

import java.time.LocalDate;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.referrals.person.BlindIndex;
import org.securepathways.referrals.person.HomeOfficeRef;
import org.securepathways.referrals.person.Marks;
import org.securepathways.referrals.person.NhsNumber;
import org.securepathways.referrals.person.PrisonNumber;

/**
 * Who is looked for: a number, or a family name with a given name or a date of birth. All that is said has to fit.
 * Each is null where it is not said.
 */
public record Wanted(
        PrisonNumber prisonNumber,
        HomeOfficeRef homeOfficeRef,
        NhsNumber nhsNumber,
        String familyName,
        String givenName,
        LocalDate dateOfBirth) {

    /** @throws RefusedException where it would fit too many to be one person */
    public Wanted {
        boolean number = prisonNumber != null || homeOfficeRef != null || nhsNumber != null;
        boolean name = familyName != null && (givenName != null || dateOfBirth != null);
        boolean partOfOne = familyName != null || givenName != null || dateOfBirth != null;
        if (partOfOne ? !name : !number) {
            throw RefusedException.of(
                    FindingRefusal.SEARCH_TOO_WIDE, familyName == null ? "familyName" : "dateOfBirth");
        }
    }

    /**
     * The marks that the person looked for must have; null for each that is not asked.
     *
     * @throws RefusedException where a name has nothing in it to compare, so that everybody would fit
     */
    public Marks marks(BlindIndex index) {
        var marks = index.of(prisonNumber, homeOfficeRef, nhsNumber, familyName, givenName, dateOfBirth);
        if (familyName != null && marks.fullName() == null && marks.familyNameAndBirth() == null) {
            throw RefusedException.of(FindingRefusal.SEARCH_TOO_WIDE, "familyName");
        }
        return marks;
    }

    /** Hides whom it is about from logs. */
    @Override
    public String toString() {
        return "Wanted[hidden]";
    }
}
