package org.securepathways.referrals.referral.rest;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.CustodyStatus;
import org.securepathways.referrals.referral.RemandedBy;

/** The legal status now; of remand, by which court. */
public record CustodyRequest(
        @NotNull CustodyStatus custodyStatus,
        RemandedBy remandedBy,

        @Schema(implementation = String.class, examples = "2026-03-09T16:00:00Z")
        Moment changedAt) {}
