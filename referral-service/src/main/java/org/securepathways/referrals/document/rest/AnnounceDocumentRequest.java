package org.securepathways.referrals.document.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.contracts.codes.DocumentKind;

/** What a document will be. */
@Schema(example = """
        {"kind": "SENTENCING_REMARKS", "writtenOn": "2026-01-15"}""")
public record AnnounceDocumentRequest(
        @NotNull DocumentKind kind,

        @Schema(description = "The date the document carries; it tells how old a report is")
        LocalDate writtenOn) {}
