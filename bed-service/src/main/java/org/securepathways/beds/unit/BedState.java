package org.securepathways.beds.unit;

/** Whether the bed behind a vacancy can be filled. */
public enum BedState {
    /** Nobody has it, and nobody has been promised it. */
    FREE,
    /** Promised to one patient. */
    RESERVED,
    /** The patient it was reserved for is in it. */
    OCCUPIED,
    /** The unit took it back. */
    WITHDRAWN
}
