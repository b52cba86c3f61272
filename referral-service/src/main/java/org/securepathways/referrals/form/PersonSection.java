package org.securepathways.referrals.form;

import java.util.regex.Pattern;

/**
 * Who the person is, beyond name and number. Every part is null until it is told.
 *
 * @param ethnicity by the 16+1 groups of the NHS, A to S, or Z for not stated
 * @param gpOutwardCode the outward code of the last practice outside prison; with it the commissioner is found
 */
public record PersonSection(
        String bookingId,
        String croNumber,
        String pncNumber,
        String probationNumber,
        String casework,
        NhsNumberStatus nhsNumberStatus,
        SexAtBirth sexAtBirth,
        String ethnicity,
        String language,
        Boolean interpreterNeeded,
        Hearing hearing,
        Boolean visualImpairment,
        Boolean wheelchair,
        Boolean pregnant,
        Boolean genderPlacementToSettle,
        String gpPractice,
        String gpOutwardCode,
        Boolean noFixedAbode,
        Consulted carerConsulted) {
    static final PersonSection EMPTY = new PersonSection(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null);
    private static final Pattern PROBATION_NUMBER = Pattern.compile("[A-Z][0-9]{6}");
    private static final Pattern ETHNICITY = Pattern.compile("[A-HJ-NPRSZ]");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    /** Sex as registered at birth. */
    public enum SexAtBirth {
        MALE,
        FEMALE,
        INDETERMINATE,
        NOT_STATED
    }

    /** What the person hears, and how they speak. */
    public enum Hearing {
        HEARING,
        HARD_OF_HEARING,
        DEAF,
        DEAF_SIGNS
    }

    /** Whether carer or nominated person was consulted. */
    public enum Consulted {
        YES,
        NO,
        DECLINED,
        NONE
    }

    void check() {
        Forms.fits(Forms.REFERENCE, bookingId, "person.bookingId");
        Forms.fits(Forms.REFERENCE, croNumber, "person.croNumber");
        Forms.fits(Forms.REFERENCE, pncNumber, "person.pncNumber");
        Forms.fits(PROBATION_NUMBER, probationNumber, "person.probationNumber");
        Forms.fits(Forms.REFERENCE, casework, "person.casework");
        Forms.fits(ETHNICITY, ethnicity, "person.ethnicity");
        Forms.fits(LANGUAGE, language, "person.language");
        Forms.fits(Forms.ORGANISATION, gpPractice, "person.gpPractice");
        Forms.fits(Forms.OUTWARD_CODE, gpOutwardCode, "person.gpOutwardCode");
    }
}
