package org.securepathways.contracts.codes;

/** Whose judgement an urgency is; the two are kept apart. */
public enum JudgedBy {
    /** The referring team. */
    REFERRER,
    /** The assessing service. */
    ASSESSOR
}
