package org.securepathways.assessments.access;

/** Why a decision takes the place of another. */
public enum SupersedingReason {
    /** An appeal against it was upheld. */
    APPEAL,
    /** Something became known that the meeting had not known. */
    NEW_INFORMATION,
    /** The person or what is needed changed. */
    CHANGE,
    /** The Ministry decided on another level of security. */
    MINISTRY_LEVEL
}
