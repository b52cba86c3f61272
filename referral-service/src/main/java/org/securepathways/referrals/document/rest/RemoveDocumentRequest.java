package org.securepathways.referrals.document.rest;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.referrals.document.RemovalReason;

/** Why a document is taken away. */
@Schema(example = """
        {"reason": "WRONG_PERSON"}""")
public record RemoveDocumentRequest(@NotNull RemovalReason reason) {}
