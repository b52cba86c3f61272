package org.securepathways.tracker.holder;

/** What a case is waiting for; which of those that apply counts, and who then holds the case, is data. */
public enum Situation {
    /** The person has left the prison and is not yet received. */
    DEPARTED,
    /** A transfer direction stands, and the bed it was made for was not lost. */
    DIRECTION_ISSUED,
    /** The Ministry has everything, and the bed was not lost. */
    APPLICATION_COMPLETE,
    /** A unit has accepted and keeps a bed. */
    BED_RESERVED,
    /** An offer is open. */
    BED_OFFERED,
    /** Every offer so far was declined, expired or ended. */
    NO_OFFER_LEFT,
    /** The access meeting recommended admission. */
    ADMISSION_RECOMMENDED,
    /** The access meeting recommended no hospital. */
    HOSPITAL_NOT_RECOMMENDED,
    /** The referral left for the receiving service. */
    REFERRAL_SENT,
    /** The first request was made, the referral is still to be sent. */
    REFERRAL_IN_PREPARATION
}
