package org.securepathways.tracker.recording.rest;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.RetractionReason;

/** What is sent when a recorded admission was a mistake. */
public record RetractionRequest(
        @NotNull RetractionReason reason,

        @NotNull
        @Schema(
                implementation = String.class,
                examples = {"2026-03-02", "2026-03-02T09:15:00Z"})
        Moment retractedAt) {}
