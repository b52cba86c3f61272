package org.securepathways.assessments.recognition;

/** Whether an organisation trusts the team of a prison. */
public enum TrustStatus {
    /** It never said so. */
    NEVER,
    /** It does. */
    GRANTED,
    /** It did, and does not for now. */
    SUSPENDED
}
