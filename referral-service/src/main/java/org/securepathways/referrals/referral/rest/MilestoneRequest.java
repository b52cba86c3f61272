package org.securepathways.referrals.referral.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.EvidenceKind;
import org.securepathways.contracts.codes.Milestone;

/** A dated fact told after the referral was sent. */
public record MilestoneRequest(
        @NotNull Milestone milestone,

        @NotNull @Schema(implementation = String.class, examples = "2026-03-02")
        Moment at,

        @NotNull EvidenceKind evidence,

        @Schema(description = "Of a notice: the date of the request as it states it")
        LocalDate noticeDate) {}
