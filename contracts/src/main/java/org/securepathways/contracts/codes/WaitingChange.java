package org.securepathways.contracts.codes;

/** What a review of a waiting patient found. */
public enum WaitingChange {
    /** As before. */
    NONE,
    /** Better than before. */
    IMPROVED,
    /** Worse than before. */
    WORSENED
}
