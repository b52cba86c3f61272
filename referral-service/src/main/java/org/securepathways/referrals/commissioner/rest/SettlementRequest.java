package org.securepathways.referrals.commissioner.rest;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.CommissionerReason;

/** Who pays from now on, and on what that rests. */
public record SettlementRequest(
        @NotNull @Schema(examples = "X7A01") String commissioner,
        @NotNull CommissionerReason reason,

        @Schema(implementation = String.class, examples = "2026-03-09T16:00:00Z")
        Moment at) {}
