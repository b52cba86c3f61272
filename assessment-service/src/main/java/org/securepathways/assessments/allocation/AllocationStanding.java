package org.securepathways.assessments.allocation;

/** Whether somebody has a case. */
public enum AllocationStanding {
    /** Nobody. */
    UNALLOCATED,
    /** Somebody. */
    ALLOCATED,
    /** The case has ended. */
    CASE_ENDED
}
