package org.securepathways.referrals.document.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.contracts.codes.DocumentKind;
import org.securepathways.referrals.document.Document;
import org.securepathways.referrals.document.DocumentStatus;
import org.securepathways.referrals.document.RemovalReason;
import org.securepathways.referrals.document.ScanResult;

/** A document as its readers see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocumentView(
        UUID id,
        DocumentKind kind,
        LocalDate writtenOn,
        DocumentStatus status,

        @Schema(description = "How many bytes of the content have come, while it is coming")
        Long bytesReceived,

        @Schema(description = "What the content is, whatever it was called")
        String mediaType,

        Long size,
        String sha256,

        @Schema(description = "NOT_SCANNED: no virus scanner is set up here; open it with care")
        ScanResult scan,

        String announcedBy,
        Instant announcedAt,
        Instant storedAt,
        Instant removedAt,
        RemovalReason removalReason) {

    static DocumentView of(Document document, OptionalLong soFar) {
        var content = document.content();
        var removal = document.removal();
        return new DocumentView(
                document.id(),
                document.kind(),
                document.writtenOn(),
                document.status(),
                soFar.isPresent() ? Long.valueOf(soFar.getAsLong()) : null,
                content == null ? null : content.mediaType(),
                content == null ? null : Long.valueOf(content.size()),
                content == null ? null : content.sha256(),
                content == null ? null : content.scan(),
                document.announcedBy(),
                document.announcedAt(),
                content == null ? null : content.storedAt(),
                removal == null ? null : removal.at(),
                removal == null ? null : removal.reason());
    }
}
