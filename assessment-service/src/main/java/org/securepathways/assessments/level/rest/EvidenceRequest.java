package org.securepathways.assessments.level.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.securepathways.contracts.Moment;

/** What the clinicians answer. */
record EvidenceRequest(
        @NotBlank @Size(max = 8000) String evidence,
        @NotNull Moment at) {}
