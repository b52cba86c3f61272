package org.securepathways.referrals.commissioner.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.contracts.Moment;

/** A step in settling who pays; without a time, it is now. */
public record PayerStepRequest(
        @Schema(implementation = String.class, examples = "2026-03-09T16:00:00Z")
        Moment at) {}
