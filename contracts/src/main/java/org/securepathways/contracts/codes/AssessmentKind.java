package org.securepathways.contracts.codes;

/** What an assessment is for. */
public enum AssessmentKind {
    /** The first psychiatric assessment. */
    FIRST_MEDICAL,
    /** The access assessment for every security level. */
    ACCESS,
    /** A second opinion, asked for with a reason. */
    SECOND_OPINION
}
