package org.securepathways.referrals.referral.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.UrgencyGround;

/** An emergency, with what is known of it: a number, a ground, and whom to call back. */
public record EmergencyRequest(
        @NotNull @Schema(examples = "A1234BC") String prisonNumber,
        @NotNull UrgencyGround urgencyGround,

        @NotBlank @Size(max = 100) @Schema(examples = "Nurse Ward, 0113 496 0000")
        String contact,

        @Schema(implementation = String.class, examples = "2026-03-09T02:00:00Z")
        Moment raisedAt) {}
