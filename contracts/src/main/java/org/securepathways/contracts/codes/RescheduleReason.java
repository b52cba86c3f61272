package org.securepathways.contracts.codes;

/** Why a booked assessment was moved to another time. */
public enum RescheduleReason {
    /** The prison has no room, officer or video link then. */
    PRISON_UNAVAILABLE,
    /** The assessor cannot come then. */
    ASSESSOR_UNAVAILABLE,
    /** The patient is elsewhere then. */
    PATIENT_UNAVAILABLE,
    /** It can be earlier. */
    BROUGHT_FORWARD
}
