package org.securepathways.referrals.referral;

/** Where a referral stands. */
public enum ReferralStatus {
    /** Sent, and not ended. */
    OPEN,
    /** Taken back by the referrer. */
    WITHDRAWN,
    /** Turned down by the receiving service. */
    REJECTED,
    /** Ended by the person's admission. */
    CLOSED,
    /** Goes on as another referral of the same person. */
    MERGED
}
