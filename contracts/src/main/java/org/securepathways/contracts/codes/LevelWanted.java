package org.securepathways.contracts.codes;

/** What the referrer asks for; the access decision may differ. */
public enum LevelWanted {
    /** High secure. */
    HIGH,
    /** Medium secure. */
    MEDIUM,
    /** Low secure. */
    LOW,
    /** Psychiatric intensive care. */
    PICU,
    /** A locked acute ward. */
    ACUTE,
    /** The referrer leaves it to the assessors. */
    UNSURE
}
