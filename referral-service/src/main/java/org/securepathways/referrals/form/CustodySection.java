package org.securepathways.referrals.form;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.securepathways.kit.rule.RefusedException;

/**
 * How the person is held, as the referrer tells it. Every part is null until it is told.
 *
 * @param nextCourt the court's code or short name
 * @param mappaLevel 0 for none, else 1 to 3
 * @param victimZones whether a restraining order or a victim's zone limits where the person may be placed
 */
public record CustodySection(
        Wing wing,
        Boolean inSegregation,
        Boolean onAcct,
        Boolean constantWatch,
        Category category,
        Integer sentenceMonths,
        LocalDate tariffExpires,
        LocalDate conditionalReleaseDate,
        LocalDate sentenceExpiryDate,
        LocalDate nextCourtDate,
        String nextCourt,
        Integer mappaLevel,
        Boolean victimZones,
        Oasys oasys) {
    static final CustodySection EMPTY =
            new CustodySection(null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    private static final Pattern COURT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 .'()&-]{0,79}");
    private static final int LONGEST_SENTENCE = 1200;

    /** Where in the prison. */
    public enum Wing {
        ORDINARY,
        HEALTHCARE,
        SEGREGATION,
        VULNERABLE,
        CLOSE_SUPERVISION
    }

    /** Security category of the prisoner. */
    public enum Category {
        A,
        B,
        C,
        D,
        FEMALE_CLOSED,
        FEMALE_OPEN,
        YOUNG_OFFENDER,
        UNCATEGORISED
    }

    /** Risk of serious harm by OASys. */
    public enum Oasys {
        LOW,
        MEDIUM,
        HIGH,
        VERY_HIGH,
        NOT_DONE
    }

    void check() {
        Forms.fits(COURT, nextCourt, "custody.nextCourt");
        Forms.within(0, 3, mappaLevel, "custody.mappaLevel");
        Forms.within(1, LONGEST_SENTENCE, sentenceMonths, "custody.sentenceMonths");
        if (conditionalReleaseDate != null
                && sentenceExpiryDate != null
                && sentenceExpiryDate.isBefore(conditionalReleaseDate)) {
            throw RefusedException.of(FormRefusal.DATES_CONTRADICT, "custody.sentenceExpiryDate");
        }
    }
}
