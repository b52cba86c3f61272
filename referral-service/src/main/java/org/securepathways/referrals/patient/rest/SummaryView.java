package org.securepathways.referrals.patient.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.referrals.patient.Part;

/** The summary to hand to the patient, or to read to them. */
public record SummaryView(
        String language,
        List<String> paragraphs,

        @Schema(description = "For the clinician: what the paragraphs are silent about")
        List<Part> withheld) {}
