package org.securepathways.assessments.allocation;

import java.util.Optional;

/** What can be done about who has a case. */
public enum AllocationAct {
    /** Give it to somebody. */
    ALLOCATE,
    /** Give it to somebody else. */
    REALLOCATE,
    /** Take it from whoever has it, for nobody yet. */
    RELEASE;

    Optional<AllocationRefusal> refusal(AllocationStanding standing) {
        return switch (standing) {
            case CASE_ENDED -> Optional.of(AllocationRefusal.ALLOCATION_CASE_ENDED);
            case ALLOCATED -> this == ALLOCATE ? Optional.of(AllocationRefusal.ALLOCATED_ALREADY) : Optional.empty();
            case UNALLOCATED -> this == ALLOCATE ? Optional.empty() : Optional.of(AllocationRefusal.NOT_ALLOCATED);
        };
    }
}
