package org.securepathways.contracts.codes;

/** A dated fact a clock can start or stop on. */
public enum Milestone {
    /** Somebody in the prison saw that the person may need hospital. */
    NEED_IDENTIFIED,
    /** The first request for a medical report, by the prison's own psychiatrist. */
    INITIAL_REQUEST_MADE,
    /** Notice of that request was given to the authorities. */
    REFERRAL_NOTICE_GIVEN,
    /** The referral left for the receiving service. */
    REFERRAL_SENT,
    /** The receiving service has the referral. */
    RECEIVED,
    /** Everything the receiving service asks for is there. */
    COMPLETE,
    /** The receiving service asked for more; no clock stops. */
    RETURNED,
    /** What was asked for was sent; no clock starts again. */
    RESUBMITTED,
    /** The receiving service will assess the person. */
    ACCEPTED_FOR_ASSESSMENT,
    /** The receiving service said no. */
    REJECTED,
    /** The first psychiatric assessment took place. */
    FIRST_ASSESSMENT_DONE,
    /** The first medical report was signed. */
    FIRST_REPORT_SIGNED,
    /** The second medical report was signed. */
    SECOND_REPORT_SIGNED,
    /** The access meeting recommended admission. */
    ACCESS_DECIDED,
    /** A bed was offered. */
    BED_OFFERED,
    /** A unit accepted the patient. */
    UNIT_ACCEPTED,
    /** A bed is reserved. */
    BED_RESERVED,
    /** The Ministry has both reports and all it needs. */
    APPLICATION_COMPLETE,
    /** The transfer direction was issued. */
    DIRECTION_ISSUED,
    /** The person left the prison. */
    DEPARTED,
    /** The hospital received the person. */
    ADMITTED,
    /** The referral was withdrawn. */
    WITHDRAWN
}
