package org.securepathways.referrals.patient.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.referrals.patient.Part;

/** What the patient may be told from now on. */
public record ReleaseRequest(
        @NotNull Part part,

        @Schema(description = "As the patient is to read it; only with DESTINATION")
        @Pattern(regexp = "[^\\p{Cntrl}]{1,100}", message = "1 to 100 characters on one line")
        String hospital) {}
