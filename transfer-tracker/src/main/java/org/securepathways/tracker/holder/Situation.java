package org.securepathways.tracker.holder;

/** What a case is waiting for; which of those that apply counts, and who then holds the case, is data. */
public enum Situation {
    /** The person has left the prison and is not yet received. */
    DEPARTED,
    /** A transfer direction stands, and the bed it was made for was not lost. */
    DIRECTION_ISSUED,
    /** The Ministry queried the level of security and waits for evidence. */
    LEVEL_QUERIED,
    /** Evidence on the level was given and the Ministry has not decided. */
    LEVEL_ANSWERED,
    /** The Ministry has everything, and the bed was not lost. */
    APPLICATION_COMPLETE,
    /** A unit has accepted and keeps a bed. */
    BED_RESERVED,
    /** An offer is open. */
    BED_OFFERED,
    /** A unit declined and the case was given back to the gatekeeper; nothing was offered or decided since. */
    PLACEMENT_RETURNED,
    /** Every offer so far was declined, expired or ended. */
    NO_OFFER_LEFT,
    /** The access meeting recommended admission. */
    ADMISSION_RECOMMENDED,
    /** The decision was appealed against and none has superseded it. */
    DECISION_APPEALED,
    /** The case is on the list of a meeting that has not decided. */
    ACCESS_LISTED,
    /** The access meeting could not decide and wants to know more. */
    MORE_INFORMATION_WANTED,
    /** The access meeting recommended no hospital, or another service. */
    HOSPITAL_NOT_RECOMMENDED,
    /** The receiving service gave it back, or rejected it for what it says, and it was not sent again. */
    REFERRAL_RETURNED,
    /** A visit failed and none is booked since. */
    ASSESSMENT_NOT_DONE,
    /** The receiving service will assess. */
    ACCEPTED_FOR_ASSESSMENT,
    /** What was asked for was sent. */
    REFERRAL_RESUBMITTED,
    /** The receiving service has it. */
    REFERRAL_RECEIVED,
    /** The referral left for the receiving service. */
    REFERRAL_SENT,
    /** An earlier referral of the same episode was sent; this one is still to come. */
    EARLIER_REFERRAL,
    /** The first request was made, the referral is still to be sent. */
    REFERRAL_IN_PREPARATION
}
