package org.securepathways.contracts.codes;

/** Who holds the case. */
public enum Party {
    /** The prison's own healthcare. */
    PRISON_HEALTH,
    /** The receiving unit or service. */
    UNIT,
    /** Commissioner, gatekeeper or case manager. */
    COMMISSIONER,
    /** The Ministry of Justice casework section. */
    MOJ,
    /** Prison operations and escort. */
    CUSTODY_OPS,
    /** The patient. */
    PATIENT,
    /** Courts and lawyers. */
    LEGAL,
    /** Nobody: between a decline and the next step. */
    NOBODY
}
