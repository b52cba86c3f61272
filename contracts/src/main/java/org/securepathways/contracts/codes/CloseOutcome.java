package org.securepathways.contracts.codes;

/** How a case ended. */
public enum CloseOutcome {
    /** Received into hospital. */
    ADMITTED,
    /** Withdrawn by the referrer. */
    WITHDRAWN
}
