package org.securepathways.referrals.referral;

import java.time.Instant;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.Party;

/**
 * An alarm that goes on until somebody answers for it.
 *
 * @param contact whom to call back; null where it was not said
 * @param acknowledgedAt null while nobody answers for it
 * @param reminders how often it was told again
 * @param toldAt when it was last told
 */
public record Emergency(
        Moment raisedAt, String contact, Moment acknowledgedAt, Party acknowledgedBy, int reminders, Instant toldAt) {

    static Emergency raised(Moment at, String contact) {
        return new Emergency(at, contact, null, null, 0, at.instant());
    }

    Emergency acknowledged(Moment at, Party by) {
        return new Emergency(raisedAt, contact, at, by, reminders, toldAt);
    }

    Emergency toldAgain(Instant now) {
        return new Emergency(raisedAt, contact, acknowledgedAt, acknowledgedBy, reminders + 1, now);
    }

    public boolean isUnanswered() {
        return acknowledgedAt == null;
    }

    /** Hides the contact from logs. */
    @Override
    public String toString() {
        return "Emergency[hidden]";
    }
}
