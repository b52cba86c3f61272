package org.securepathways.referrals.caseload.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.contracts.codes.CustodyStatus;
import org.securepathways.referrals.caseload.CaseloadReason;

/** Whom a team follows for long, and what it knows of the sentence where the feed does not tell. */
public record CaseloadRequest(
        @NotNull @Size(max = 20) @Schema(examples = "A1234BC")
        String prisonNumber,

        @NotNull CaseloadReason reason,
        CustodyStatus custodyStatus,
        LocalDate conditionalReleaseDate,
        LocalDate sentenceExpiryDate) {}
