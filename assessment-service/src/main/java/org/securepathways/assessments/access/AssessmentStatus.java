package org.securepathways.assessments.access;

/** How far one assessment got. */
public enum AssessmentStatus {
    /** It has a date and an assessor. */
    BOOKED,
    /** It took place and its outcome is recorded. */
    COMPLETED,
    /** It was called off before it took place. */
    CANCELLED,
    /** Somebody came, or should have, and the patient was not seen. */
    NOT_DONE
}
