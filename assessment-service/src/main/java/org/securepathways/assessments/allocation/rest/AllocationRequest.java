package org.securepathways.assessments.allocation.rest;

import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.assessments.allocation.Allocation;
import org.securepathways.assessments.allocation.OverrideReason;

/** Who is to have a case. */
record AllocationRequest(
        @Schema(description = "Absent: the first of the proposal")
        UUID clinician,

        @Schema(description = "Needed where it is not the first of the proposal")
        OverrideReason overrideReason) {

    Allocation.Choice toChoice() {
        return new Allocation.Choice(Optional.ofNullable(clinician), Optional.ofNullable(overrideReason));
    }
}
