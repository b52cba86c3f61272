package org.securepathways.contracts.codes;

/** NHS region of the prison or unit. */
public enum Region {
    /** East of England. */
    EAST_OF_ENGLAND,
    /** London. */
    LONDON,
    /** Midlands. */
    MIDLANDS,
    /** North East and Yorkshire. */
    NORTH_EAST_AND_YORKSHIRE,
    /** North West. */
    NORTH_WEST,
    /** South East. */
    SOUTH_EAST,
    /** South West. */
    SOUTH_WEST,
    /** Wales. */
    WALES
}
