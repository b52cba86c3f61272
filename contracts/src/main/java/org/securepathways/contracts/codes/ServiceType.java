package org.securepathways.contracts.codes;

/** The kind of hospital service. */
public enum ServiceType {
    /** A secure service. */
    SECURE,
    /** Psychiatric intensive care unit. */
    PICU,
    /** Acute ward. */
    ACUTE
}
