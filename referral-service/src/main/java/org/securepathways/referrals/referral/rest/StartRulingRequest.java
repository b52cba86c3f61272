package org.securepathways.referrals.referral.rest;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.Milestone;

/** Which start holds, and whose claim was right. */
public record StartRulingRequest(
        @NotNull Milestone milestone,

        @NotNull @Schema(implementation = String.class, examples = "2026-03-02")
        Moment ruledAt,

        @Schema(description = "The claim that was right; none where the adjudicator found another time")
        UUID upheldClaim) {}
