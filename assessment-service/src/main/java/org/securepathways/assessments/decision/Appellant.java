package org.securepathways.assessments.decision;

/** Who appeals. */
public enum Appellant {
    /** The prison's team. */
    REFERRER,
    /** A unit. */
    UNIT
}
