package org.securepathways.tracker.recording.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.LegalPower;

/** What is sent when an application is complete. */
public record ApplicationRequest(
        @NotNull LegalPower power,

        @NotNull
        @Schema(
                implementation = String.class,
                examples = {"2026-03-02", "2026-03-02T09:15:00Z"})
        Moment completedAt,

        @Pattern(regexp = "[A-Za-z0-9._/-]{1,64}", message = "must be a reference of letters, digits and . _ / -")
        @Schema(examples = "MHCS/2026/0042")
        String documentRef) {}
