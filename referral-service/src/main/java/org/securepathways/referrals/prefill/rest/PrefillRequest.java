package org.securepathways.referrals.prefill.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a form is to be about; in the body, for no number belongs in an address. */
public record PrefillRequest(
        @NotNull @Size(max = 20) @Schema(examples = "A1234BC")
        String prisonNumber) {}
