package org.securepathways.contracts.codes;

/** How soon the person needs a hospital; orders work and local targets, never a national clock. */
public enum Urgency {
    /** Hours to three days. */
    EMERGENCY,
    /** About a week. */
    URGENT,
    /** Detainable, needs hospital. */
    STANDARD,
    /** Chronic and stable; an agreed date. */
    PLANNED
}
