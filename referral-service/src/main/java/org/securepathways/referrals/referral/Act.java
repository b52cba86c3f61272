package org.securepathways.referrals.referral;

import static org.securepathways.referrals.referral.ReferralRefusal.ALREADY_ACCEPTED;
import static org.securepathways.referrals.referral.ReferralRefusal.ALREADY_COMPLETE;
import static org.securepathways.referrals.referral.ReferralRefusal.ALREADY_RECEIVED;
import static org.securepathways.referrals.referral.ReferralRefusal.ALREADY_RETURNED;
import static org.securepathways.referrals.referral.ReferralRefusal.NOT_MERGED;
import static org.securepathways.referrals.referral.ReferralRefusal.NOT_RETURNED;
import static org.securepathways.referrals.referral.ReferralRefusal.NOT_WITHDRAWN;
import static org.securepathways.referrals.referral.ReferralRefusal.REFERRAL_CLOSED;
import static org.securepathways.referrals.referral.ReferralRefusal.REFERRAL_MERGED;
import static org.securepathways.referrals.referral.ReferralRefusal.REFERRAL_REJECTED;
import static org.securepathways.referrals.referral.ReferralRefusal.REFERRAL_WITHDRAWN;

import java.util.Optional;
import org.securepathways.kit.rule.RefusedException;

/** What can be done with a referral, and when it cannot. */
public enum Act {
    WITHDRAW,
    UNDO_WITHDRAWAL,
    CORRECT,
    JUDGE_URGENCY,
    CHANGE_CUSTODY,
    REASSIGN,
    RECEIVE,
    COMPLETE,
    RETURN,
    RESUBMIT,
    ACCEPT,
    REJECT,
    ACKNOWLEDGE,
    SETTLE_PAYER,
    MERGE,
    UNMERGE,
    /** Dates of what happened before, claims, rulings and evidence: they can be told however the referral ended. */
    STATE_FACT;

    /** @throws RefusedException where it cannot be done as the referral stands */
    public void check(Standing standing) {
        refusal(standing).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
    }

    /** Why not; empty where it can be done. */
    Optional<ReferralRefusal> refusal(Standing standing) {
        return Optional.ofNullable(
                switch (standing.status()) {
                    case OPEN -> whileOpen(standing);
                    case WITHDRAWN -> this == UNDO_WITHDRAWAL || this == STATE_FACT ? null : REFERRAL_WITHDRAWN;
                    case REJECTED ->
                        this == STATE_FACT || (this == RESUBMIT && standing.canBeSentAgain())
                                ? null
                                : REFERRAL_REJECTED;
                    case CLOSED -> this == STATE_FACT ? null : REFERRAL_CLOSED;
                    case MERGED -> this == UNMERGE ? null : REFERRAL_MERGED;
                });
    }

    private ReferralRefusal whileOpen(Standing standing) {
        var stage = standing.stage();
        return switch (this) {
            case UNDO_WITHDRAWAL -> NOT_WITHDRAWN;
            case UNMERGE -> NOT_MERGED;
            case RECEIVE -> stage == Stage.SENT ? null : ALREADY_RECEIVED;
            case COMPLETE -> standing.completeAt() == null ? null : ALREADY_COMPLETE;
            case RETURN -> stage == Stage.RETURNED ? ALREADY_RETURNED : unlessAccepted(stage);
            case RESUBMIT -> stage == Stage.RETURNED ? null : NOT_RETURNED;
            case ACCEPT, REJECT -> unlessAccepted(stage);
            case WITHDRAW,
                    CORRECT,
                    JUDGE_URGENCY,
                    CHANGE_CUSTODY,
                    REASSIGN,
                    ACKNOWLEDGE,
                    SETTLE_PAYER,
                    MERGE,
                    STATE_FACT -> null;
        };
    }

    private static ReferralRefusal unlessAccepted(Stage stage) {
        return stage == Stage.ACCEPTED ? ALREADY_ACCEPTED : null;
    }
}
