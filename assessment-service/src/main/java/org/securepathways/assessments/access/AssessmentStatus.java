package org.securepathways.assessments.access;

/** How far one assessment got. */
public enum AssessmentStatus {
    /** It has a date and an assessor. */
    BOOKED,
    /** It took place and its outcome is recorded. */
    COMPLETED,
    /** The case ended before it took place. */
    CANCELLED
}
