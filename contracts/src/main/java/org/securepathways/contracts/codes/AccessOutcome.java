package org.securepathways.contracts.codes;

/** What the access meeting recommends. */
public enum AccessOutcome {
    /** Admission to the level and pathway named. */
    ADMIT,
    /** Another service than a secure bed. */
    OTHER_SERVICE,
    /** Not decided: more information is needed. */
    MORE_INFORMATION,
    /** No hospital admission. */
    NOT_HOSPITAL
}
