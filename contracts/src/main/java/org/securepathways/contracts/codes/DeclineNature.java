package org.securepathways.contracts.codes;

/** What kind of reason a decline has; the kinds are never added up in one figure. */
public enum DeclineNature {
    /** About the patient and the level or pathway. */
    CLINICAL,
    /** About beds, patient mix or catchment. */
    CAPACITY,
    /** Neither of the two. */
    OTHER
}
