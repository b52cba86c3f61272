package org.securepathways.contracts.codes;

/** The treatment pathway a service provides. */
public enum CarePathway {
    /** Mental illness. */
    MENTAL_ILLNESS,
    /** Personality disorder. */
    PERSONALITY_DISORDER,
    /** Learning disability. */
    LEARNING_DISABILITY,
    /** Autism. */
    AUTISM,
    /** Deaf people. */
    DEAF,
    /** Acquired brain injury. */
    BRAIN_INJURY,
    /** Older people. */
    OLDER,
    /** Mental illness with substance misuse. */
    DUAL_DIAGNOSIS,
    /** The referrer leaves it to the assessors; no unit provides it. */
    UNSURE
}
