package org.securepathways.contracts.codes;

/** Why a unit declined; X08 to X10 are reasons of capacity, never mixed with clinical ones in one rate. */
public enum DeclineReason {
    /** Not mentally disordered to the degree. */
    X01,
    /** Security level too high. */
    X02,
    /** Security level too low. */
    X03,
    /** Care pathway not provided. */
    X04,
    /** Gender. */
    X05,
    /** Excluded by criteria. */
    X06,
    /** Unlikely to engage. */
    X07,
    /** No capacity. */
    X08,
    /** Patient mix. */
    X09,
    /** Out of catchment. */
    X10,
    /** Information insufficient. */
    X11,
    /** Treatment in prison proposed. */
    X12,
    /** Duplicate. */
    X13,
    /** Civil route at release is better. */
    X14
}
