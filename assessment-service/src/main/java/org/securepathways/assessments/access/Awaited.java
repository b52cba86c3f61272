package org.securepathways.assessments.access;

/** What a case is waiting for; several can be awaited at once. */
public enum Awaited {
    /** The one access assessment. */
    ASSESSMENT,
    /** One or both of the two medical reports. */
    REPORTS,
    /** The access meeting, which has an access assessment to decide on. */
    DECISION
}
