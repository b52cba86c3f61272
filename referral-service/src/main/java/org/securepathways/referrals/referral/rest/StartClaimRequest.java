package org.securepathways.referrals.referral.rest;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.EvidenceKind;
import org.securepathways.contracts.codes.Milestone;

/** When a party says that clock started. */
public record StartClaimRequest(
        @NotNull Milestone milestone,

        @NotNull @Schema(implementation = String.class, examples = "2026-03-02")
        Moment claimedAt,

        @NotNull EvidenceKind evidence) {}
