package org.securepathways.referrals.person;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.securepathways.contracts.codes.AgeBand;
import org.securepathways.kit.rule.RefusedException;

/**
 * Who is referred. Leaves this service only as an answer to a reader who may see it, never on a topic or in a log.
 *
 * @param prisonNumber null only of an immigration detainee with a Home Office reference
 * @param homeOfficeRef null where there is none
 * @param nhsNumber null where it is not known yet, as are name and date of birth in an emergency
 */
public record Person(
        PrisonNumber prisonNumber,
        HomeOfficeRef homeOfficeRef,
        NhsNumber nhsNumber,
        String familyName,
        String givenName,
        LocalDate dateOfBirth) {
    private static final int LONGEST_NAME = 100;
    private static final int YOUNGEST = 10;
    private static final int OLDEST = 120;
    private static final int ADULT = 18;
    private static final int NO_LONGER_YOUNG = 25;
    private static final int OLDER = 65;

    public Person {
        if (prisonNumber == null && homeOfficeRef == null) {
            throw RefusedException.of(IdentifierRefusal.PERSON_NUMBER_REQUIRED, "prisonNumber");
        }
        checkName(familyName, "familyName");
        checkName(givenName, "givenName");
    }

    /** Somebody with a prison number, as almost everybody has. */
    public Person(
            PrisonNumber prisonNumber,
            NhsNumber nhsNumber,
            String familyName,
            String givenName,
            LocalDate dateOfBirth) {
        this(prisonNumber, null, nhsNumber, familyName, givenName, dateOfBirth);
    }

    private static void checkName(String name, String field) {
        if (name != null && (name.isBlank() || name.length() > LONGEST_NAME)) {
            throw RefusedException.of(IdentifierRefusal.NAME_INVALID, field);
        }
    }

    /** The age band on that day. @throws RefusedException where the date of birth cannot be right */
    public AgeBand ageBandOn(LocalDate day) {
        if (dateOfBirth == null) {
            return AgeBand.UNKNOWN;
        }
        long age = ChronoUnit.YEARS.between(dateOfBirth, day);
        if (age < YOUNGEST || age > OLDEST) {
            throw RefusedException.of(IdentifierRefusal.DATE_OF_BIRTH_IMPLAUSIBLE, "dateOfBirth");
        }
        if (age < ADULT) {
            return AgeBand.UNDER_18;
        }
        if (age < NO_LONGER_YOUNG) {
            return AgeBand.AGE_18_TO_24;
        }
        return age < OLDER ? AgeBand.AGE_25_TO_64 : AgeBand.AGE_65_OVER;
    }

    @Override
    public String toString() {
        return "Person[hidden]";
    }
}
