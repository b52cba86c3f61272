package org.securepathways.referrals.referral;

import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.ReturnReason;
import org.securepathways.contracts.codes.WithdrawalReason;

/**
 * Where a referral stands.
 *
 * @param stage how far it had come; kept when it ends, so that an undone withdrawal finds it again
 * @param resubmissions how often it was sent again after more was asked for; no clock starts again by it
 * @param completeAt when everything asked for was there for the first time; null until then
 * @param withdrawalReason null unless withdrawn
 * @param returnReason why it was last returned or rejected; null where it never was
 * @param mergedInto the referral it goes on as; null unless merged
 * @param endedAt null while open
 */
public record Standing(
        ReferralStatus status,
        Stage stage,
        int resubmissions,
        Moment completeAt,
        WithdrawalReason withdrawalReason,
        ReturnReason returnReason,
        UUID mergedInto,
        Moment endedAt) {

    static Standing sent() {
        return new Standing(ReferralStatus.OPEN, Stage.SENT, 0, null, null, null, null, null);
    }

    /** Open, with all it had come to. */
    Standing open(Stage next, int timesSentAgain, ReturnReason lastReturned) {
        return new Standing(ReferralStatus.OPEN, next, timesSentAgain, completeAt, null, lastReturned, null, null);
    }

    Standing at(Stage next) {
        return open(next, resubmissions, returnReason);
    }

    Standing returned(ReturnReason reason) {
        return open(Stage.RETURNED, resubmissions, reason);
    }

    Standing sentAgain() {
        return open(Stage.SENT, resubmissions + 1, returnReason);
    }

    Standing openAgain() {
        return open(stage, resubmissions, returnReason);
    }

    Standing complete(Moment at) {
        return new Standing(status, stage, resubmissions, at, withdrawalReason, returnReason, mergedInto, endedAt);
    }

    Standing rejected(ReturnReason reason, Moment at) {
        return new Standing(ReferralStatus.REJECTED, stage, resubmissions, completeAt, null, reason, null, at);
    }

    Standing withdrawn(WithdrawalReason reason, Moment at) {
        return new Standing(ReferralStatus.WITHDRAWN, stage, resubmissions, completeAt, reason, returnReason, null, at);
    }

    Standing closed(Moment at) {
        return new Standing(ReferralStatus.CLOSED, stage, resubmissions, completeAt, null, returnReason, null, at);
    }

    Standing merged(UUID into, Moment at) {
        return new Standing(ReferralStatus.MERGED, stage, resubmissions, completeAt, null, returnReason, into, at);
    }

    /** Whether what stood in the way can be put right; a person who does not need hospital begins anew. */
    boolean canBeSentAgain() {
        return returnReason == null || isAboutContent(returnReason);
    }

    static boolean isAboutContent(ReturnReason reason) {
        return switch (reason) {
            case INFORMATION_MISSING, REPORT_MISSING, RISK_UNCLEAR, CUSTODY_UNCLEAR, COMMISSIONER_UNCLEAR -> true;
            case NOT_HOSPITAL, TREAT_IN_PRISON, OTHER_SERVICE, DUPLICATE -> false;
        };
    }
}
