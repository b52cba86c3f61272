package org.securepathways.tracker.recording.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.contracts.Moment;

/** What is sent when the person has left the prison. */
public record DepartureRequest(
        @NotNull
        @Pattern(regexp = "[A-Z0-9]{3,12}", message = "must be a unit code such as X9A01")
        @Schema(examples = "X9A01")
        String hospital,

        @NotNull
        @Schema(
                implementation = String.class,
                examples = {"2026-03-02", "2026-03-02T09:15:00Z"})
        Moment departedAt) {}
