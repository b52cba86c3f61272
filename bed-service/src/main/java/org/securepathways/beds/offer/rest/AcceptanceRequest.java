package org.securepathways.beds.offer.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.contracts.Moment;

/** When the unit accepted; without a time, or without a body, it is now. */
public record AcceptanceRequest(
        @Schema(
                implementation = String.class,
                examples = {"2026-03-02", "2026-03-02T09:15:00Z"})
        Moment acceptedAt) {}
