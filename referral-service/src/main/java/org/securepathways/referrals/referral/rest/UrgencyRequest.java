package org.securepathways.referrals.referral.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.Urgency;
import org.securepathways.contracts.codes.UrgencyGround;

/** How urgent somebody finds it now, and on what ground. */
public record UrgencyRequest(
        @NotNull Urgency urgency,
        @NotNull UrgencyGround urgencyGround,
        @Size(max = 100) String contact,

        @Schema(implementation = String.class, examples = "2026-03-09T16:00:00Z")
        Moment changedAt) {}
