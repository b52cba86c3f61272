package org.securepathways.contracts.codes;

/** Why an open offer or a reservation ended without the unit declining it. */
public enum OfferEnding {
    /** The referral was withdrawn. */
    REFERRAL_WITHDRAWN,
    /** The bed was reserved for another patient first. */
    BED_TAKEN,
    /** The patient was admitted to another unit. */
    ADMITTED_ELSEWHERE,
    /** The unit withdrew the vacancy. */
    VACANCY_WITHDRAWN,
    /** Taken back by the case manager. */
    CASE_MANAGER,
    /** The receiving service rejected the referral, and the case ended. */
    REFERRAL_REJECTED,
    /** The referral goes on as another one of the same person. */
    REFERRAL_MERGED,
    /** The admission that had filled the bed without a reservation was retracted. */
    ADMISSION_RETRACTED
}
