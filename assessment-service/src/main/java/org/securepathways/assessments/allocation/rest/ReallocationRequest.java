package org.securepathways.assessments.allocation.rest;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.assessments.allocation.Allocation;
import org.securepathways.assessments.allocation.EndReason;
import org.securepathways.assessments.allocation.OverrideReason;

/** Who is to have a case instead of whoever has it, and why they no longer do. */
record ReallocationRequest(
        @Schema(description = "Absent: the first of the proposal who does not have it")
        UUID clinician,

        @Schema(description = "Needed where it is not the first of the proposal")
        OverrideReason overrideReason,

        @NotNull EndReason reason) {

    Allocation.Choice toChoice() {
        return new Allocation.Choice(Optional.ofNullable(clinician), Optional.ofNullable(overrideReason));
    }
}
