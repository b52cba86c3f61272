package org.securepathways.referrals.patient.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.contracts.Moment;
import org.securepathways.referrals.patient.Voice;

/** A contact, or the try at one, with somebody close to the patient. */
public record CarerContactRequest(
        @NotNull Voice.Close with,
        @NotNull Voice.Contact result,
        @Size(min = 1, max = 500) String words,
        @Schema(implementation = String.class) Moment at) {}
