package org.securepathways.tracker.journey;

/** Why a start holds. */
public enum StartBasis {
    /** An adjudicator ruled so. */
    RULING,
    /** It is the earliest for which there is more than somebody's word. */
    EARLIEST_EVIDENCED,
    /** It is the earliest that was recorded; claims wait for a ruling. */
    AS_RECORDED
}
