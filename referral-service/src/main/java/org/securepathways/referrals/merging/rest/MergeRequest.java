package org.securepathways.referrals.merging.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.referrals.merging.MergeReason;
import org.securepathways.referrals.merging.MergeRefusal;

/**
 * Two referrals whose people are one, or two prison numbers of one person: what is kept, and what is given up. Which
 * referral goes on is not asked: the one whose clock started first.
 */
public record MergeRequest(
        UUID keptReferral,
        UUID removedReferral,

        @Size(max = 7) @Schema(examples = "A1234BC") String keptPrisonNumber,

        @Size(max = 7) @Schema(examples = "A7654CB") String removedPrisonNumber,

        @NotNull MergeReason reason) {

    /** @throws RefusedException where it is neither two referrals nor two numbers */
    boolean isOfReferrals() {
        boolean referrals = keptReferral != null && removedReferral != null;
        boolean numbers = keptPrisonNumber != null && removedPrisonNumber != null;
        boolean anyReferral = keptReferral != null || removedReferral != null;
        boolean anyNumber = keptPrisonNumber != null || removedPrisonNumber != null;
        if (referrals == numbers || (anyReferral && anyNumber)) {
            throw RefusedException.of(MergeRefusal.MERGE_NEEDS_TWO, numbers ? "keptPrisonNumber" : "keptReferral");
        }
        return referrals;
    }
}
