package org.securepathways.contracts.codes;

/** What the access meeting recommends. */
public enum AccessOutcome {
    /** Admission to the level and pathway named. */
    ADMIT,
    /** No hospital admission. */
    NOT_HOSPITAL
}
