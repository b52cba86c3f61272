package org.securepathways.contracts.codes;

/** The gender of the ward that fits. */
public enum Gender {
    /** Male. */
    MALE,
    /** Female. */
    FEMALE,
    /** Neither, or to be settled with the person. */
    OTHER
}
