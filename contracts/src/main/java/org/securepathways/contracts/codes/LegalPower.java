package org.securepathways.contracts.codes;

/** The power of the Mental Health Act 1983 under which the Secretary of State could direct the transfer. */
public enum LegalPower {
    /** Section 47: serving a sentence. */
    S47,
    /** Section 48(2)(a): detained and not listed otherwise. */
    S48_2A,
    /** Section 48(2)(b): remanded by magistrates. */
    S48_2B,
    /** Section 48(2)(c): civil prisoner. */
    S48_2C,
    /** Section 48(2)(d): immigration detainee. */
    S48_2D,
    /** Custody status does not say; to be settled before the direction. */
    UNDETERMINED
}
