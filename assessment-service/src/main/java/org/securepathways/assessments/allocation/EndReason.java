package org.securepathways.assessments.allocation;

/** Why somebody no longer has a case. */
public enum EndReason {
    /** They are on leave. */
    ON_LEAVE,
    /** They are ill. */
    ILL,
    /** They have left. */
    LEFT,
    /** They have too much to do. */
    WORKLOAD,
    /** They know the patient or a victim in another way. */
    CONFLICT_OF_INTEREST,
    /** The patient does not want to be seen by them. */
    PATIENT_DECLINED,
    /** The patient was moved away. */
    PATIENT_MOVED,
    /** It was the wrong person or the wrong case. */
    ERROR
}
