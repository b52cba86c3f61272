package org.securepathways.referrals.referral.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.contracts.codes.CorrectionReason;

/** What to change of what the referral says, as a JSON merge patch: null takes a value away. */
public record CorrectionRequest(
        @NotNull CorrectionReason reason,

        @Schema(description = "The event that told it wrong")
        UUID correctsEvent,

        @NotNull @Schema(implementation = SubmitReferralRequest.class)
        ObjectNode referral) {}
