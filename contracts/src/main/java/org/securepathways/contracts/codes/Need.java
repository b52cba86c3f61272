package org.securepathways.contracts.codes;

/** What a ward must be able to do, or to look out for; matching works on it and never assumes it. */
public enum Need {
    /** Deaf, or uses British Sign Language. */
    DEAF,
    /** Needs an interpreter. */
    INTERPRETER,
    /** Cannot see well. */
    VISUAL_IMPAIRMENT,
    /** Uses a wheelchair. */
    WHEELCHAIR,
    /** Needs care for a physical illness. */
    PHYSICAL_CARE,
    /** Is pregnant. */
    PREGNANT,
    /** Placement by gender is to be settled with the person. */
    TRANSGENDER,
    /** May not be placed in some area. */
    EXCLUSION_ZONE,
    /** Is under constant observation. */
    CONSTANT_WATCH
}
