package org.securepathways.contracts.codes;

/** What can still be done when release is near. */
public enum LateOption {
    /** Every step at once, with the Ministry told of the date. */
    EXPEDITE,
    /** A transfer direction without restrictions. */
    SECTION_47_WITHOUT_49,
    /** Admission under the civil sections at or after release. */
    CIVIL_ROUTE
}
