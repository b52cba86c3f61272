package org.securepathways.contracts.codes;

/** The level of security of a secure service. */
public enum SecurityLevel {
    /** High secure. */
    HIGH,
    /** Medium secure. */
    MEDIUM,
    /** Low secure. */
    LOW,
    /** No security level: a PICU or an acute ward. */
    NONE
}
