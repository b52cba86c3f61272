package org.securepathways.contracts.codes;

/** Primary diagnosis, as a group. */
public enum DiagnosisGroup {
    /** Psychosis. */
    PSYCHOSIS,
    /** Bipolar disorder. */
    BIPOLAR,
    /** Depression. */
    DEPRESSION,
    /** Personality disorder. */
    PERSONALITY_DISORDER,
    /** Learning disability. */
    LEARNING_DISABILITY,
    /** Autism. */
    AUTISM,
    /** Acquired brain injury. */
    BRAIN_INJURY,
    /** Organic disorder. */
    ORGANIC,
    /** Post-traumatic stress disorder. */
    PTSD,
    /** Another diagnosis. */
    OTHER,
    /** Not told yet. */
    UNKNOWN
}
