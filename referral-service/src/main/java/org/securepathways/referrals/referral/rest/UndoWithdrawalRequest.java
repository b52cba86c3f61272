package org.securepathways.referrals.referral.rest;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.UndoReason;

/** Why a withdrawal was a mistake; without a time, it is now. */
public record UndoWithdrawalRequest(
        @NotNull UndoReason reason,

        @Schema(implementation = String.class, examples = "2026-03-09T16:00:00Z")
        Moment undoneAt) {}
