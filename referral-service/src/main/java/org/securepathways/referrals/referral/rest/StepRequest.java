package org.securepathways.referrals.referral.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.EvidenceKind;

/** A step of the referral on its way; without a time, it is now, and without evidence, this record is it. */
public record StepRequest(
        @Schema(implementation = String.class, examples = "2026-03-09T16:00:00Z")
        Moment at,

        EvidenceKind evidence) {}
