package org.securepathways.contracts.codes;

/** Age at referral, as a band. */
public enum AgeBand {
    /** Under 18. */
    UNDER_18,
    /** 18 to 24. */
    AGE_18_TO_24,
    /** 25 to 64. */
    AGE_25_TO_64,
    /** 65 and over. */
    AGE_65_OVER,
    /** The date of birth is not known yet. */
    UNKNOWN
}
