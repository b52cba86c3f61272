package org.securepathways.beds.unit;

/** Who runs a unit. */
public enum Operator {
    /** An NHS trust. */
    NHS,
    /** An independent hospital under contract. */
    INDEPENDENT
}
