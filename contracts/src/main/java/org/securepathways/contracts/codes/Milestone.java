package org.securepathways.contracts.codes;

/** A dated fact a clock can start or stop on. */
public enum Milestone {
    /** The first request for a medical report, by the prison's own psychiatrist. */
    INITIAL_REQUEST_MADE,
    /** The referral left for the receiving service. */
    REFERRAL_SENT,
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
