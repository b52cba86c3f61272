package org.securepathways.assessments.level;

/** How far a query got. */
public enum LevelQueryStatus {
    /** Evidence is waited for. */
    QUERIED,
    /** The Ministry decides. */
    ANSWERED,
    /** The Ministry decided. */
    DECIDED
}
