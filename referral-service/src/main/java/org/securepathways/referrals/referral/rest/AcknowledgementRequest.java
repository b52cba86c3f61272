package org.securepathways.referrals.referral.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.contracts.Moment;

/** Somebody answers for the emergency; without a time, it is now. */
public record AcknowledgementRequest(
        @Schema(implementation = String.class, examples = "2026-03-09T16:00:00Z")
        Moment acknowledgedAt) {}
