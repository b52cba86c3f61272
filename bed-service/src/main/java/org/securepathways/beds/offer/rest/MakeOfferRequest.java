package org.securepathways.beds.offer.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which bed is offered. */
public record MakeOfferRequest(
        @NotNull
        @Pattern(regexp = "[A-Z0-9]{3,8}", message = "a unit's code, such as X9A01")
        @Schema(examples = "X9A01")
        String unit,

        @NotNull
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}", message = "the unit's reference of the bed, such as 4-12")
        @Schema(examples = "4-12")
        String vacancy) {}
