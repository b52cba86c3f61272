package org.securepathways.referrals.referral;

import org.securepathways.contracts.codes.Urgency;

/**
 * What an open referral asks of those it lies between, and what of it comes first.
 *
 * @param rank lowest first: its urgency, and an alarm that nobody answers for before all others
 * @param ofReferrer null where the referrer has nothing to do
 * @param ofReceivingService null where the receiving service has nothing to do
 */
public record Work(int rank, NextStep ofReferrer, NextStep ofReceivingService) {

    /** A referral that has ended asks nothing of anybody. */
    public static Work of(Referral referral) {
        int rank = referral.isAlarmed() ? 0 : ofUrgency(referral.judgement().urgency());
        return referral.isOpen()
                ? new Work(rank, ofReferrer(referral), ofReceivingService(referral))
                : new Work(rank, null, null);
    }

    private static NextStep ofReferrer(Referral referral) {
        if (referral.standing().stage() == Stage.RETURNED) {
            return NextStep.SEND_AGAIN;
        }
        return switch (referral.missing().firstStep()) {
            case TO_START, TO_SEND -> NextStep.TELL_WHAT_IS_REQUIRED;
            case TO_BE_COMPLETE -> referral.standing().completeAt() == null ? NextStep.COMPLETE : null;
            case NOTHING -> null;
        };
    }

    private static NextStep ofReceivingService(Referral referral) {
        if (referral.isAlarmed()) {
            return NextStep.ANSWER_EMERGENCY;
        }
        return switch (referral.standing().stage()) {
            case SENT -> NextStep.RECEIVE;
            case RECEIVED -> NextStep.DECIDE;
            case RETURNED, ACCEPTED -> null;
        };
    }

    private static int ofUrgency(Urgency urgency) {
        return switch (urgency) {
            case EMERGENCY -> 1;
            case URGENT -> 2;
            case STANDARD -> 3;
            case PLANNED -> 4;
        };
    }
}
