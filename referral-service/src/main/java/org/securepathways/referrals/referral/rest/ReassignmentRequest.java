package org.securepathways.referrals.referral.rest;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.contracts.Moment;

/** Which prison's team has it from now on. */
public record ReassignmentRequest(
        @NotNull @Schema(examples = "MDI") String prison,

        @Schema(implementation = String.class, examples = "2026-03-09T16:00:00Z")
        Moment at) {}
