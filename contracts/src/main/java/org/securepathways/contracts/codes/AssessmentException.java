package org.securepathways.contracts.codes;

/** The stated reason for a second access assessment while one has currency. */
public enum AssessmentException {
    /** The patient has changed since. */
    CLINICAL_CHANGE,
    /** A need the first assessor could not judge. */
    SPECIALIST_NEED,
    /** The Ministry of Justice asks for it. */
    MINISTRY_REQUEST,
    /** A court orders it. */
    COURT_ORDER,
    /** An appeal against the access decision needs it. */
    APPEAL,
    /** The first assessor should not have assessed. */
    CONFLICT_OF_INTEREST
}
