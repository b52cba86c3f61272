package org.securepathways.assessments.allocation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.securepathways.assessments.allocation.Allocation;
import org.securepathways.assessments.allocation.EndReason;
import org.securepathways.assessments.allocation.OverrideReason;

/**
 * That somebody has a case, or had it, as it is shown.
 *
 * @param rank in the proposal it was chosen from; absent where the rules had ruled them out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AllocationView(
        UUID id,
        UUID referralId,
        UUID clinicianId,
        int rulesVersion,
        Integer rank,
        OverrideReason overrideReason,
        String allocatedBy,
        Instant allocatedAt,
        Instant endedAt,
        EndReason endReason) {

    static AllocationView of(Allocation a) {
        return new AllocationView(
                a.id(),
                a.caseId(),
                a.clinicianId(),
                a.rulesVersion(),
                a.rank().orElse(null),
                a.overrideReason().orElse(null),
                a.allocatedBy(),
                a.allocatedAt(),
                a.endedAt().orElse(null),
                a.endReason().orElse(null));
    }
}
