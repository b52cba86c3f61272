package org.securepathways.contracts.codes;

/** Why a booked assessment did not take place. */
public enum NotDoneReason {
    /** The patient refused to be seen. */
    REFUSED_TO_BE_SEEN,
    /** The prison did not bring the patient. */
    NOT_PRODUCED,
    /** The patient was not well enough. */
    PHYSICALLY_UNFIT,
    /** The patient was at court. */
    AT_COURT,
    /** The patient is in another prison. */
    MOVED_PRISON,
    /** The prison was locked down. */
    LOCKDOWN,
    /** The assessor did not come. */
    ASSESSOR_DID_NOT_COME,
    /** The video link failed. */
    VIDEO_FAILED
}
