package org.securepathways.contracts.codes;

/** Whose standards apply. */
public enum Jurisdiction {
    /** England. */
    ENGLAND,
    /** Wales. */
    WALES
}
