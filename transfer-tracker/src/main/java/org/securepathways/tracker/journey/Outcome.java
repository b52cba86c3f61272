package org.securepathways.tracker.journey;

/** How a case ended. */
public enum Outcome {
    /** Received into hospital. */
    ADMITTED,
    /** Withdrawn by the referrer, for whatever reason: neither success nor failure. */
    WITHDRAWN,
    /** Rejected by the receiving service with a reason that ends the case. */
    REJECTED
}
