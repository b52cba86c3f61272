package org.securepathways.referrals.referral;

/** Where a referral stands. */
public enum ReferralStatus {
    /** Sent, and not ended. */
    OPEN,
    /** Taken back by the referrer. */
    WITHDRAWN,
    /** Ended by the person's admission. */
    CLOSED
}
