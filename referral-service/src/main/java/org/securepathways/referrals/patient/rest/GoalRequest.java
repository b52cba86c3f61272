package org.securepathways.referrals.patient.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.contracts.Moment;
import org.securepathways.referrals.patient.Voice;

/** Something the patient wants. */
public record GoalRequest(
        @NotNull Voice.Goal about,
        @Size(min = 1, max = 500) String words,
        @Schema(implementation = String.class) Moment at) {}
