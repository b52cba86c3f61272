package org.securepathways.referrals.commissioner.rest;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.CommissionerReason;

/** A step that needs a reason; without a time, it is now. */
public record ReasonedPayerStepRequest(
        @NotNull CommissionerReason reason,

        @Schema(implementation = String.class, examples = "2026-03-09T16:00:00Z")
        Moment at) {}
