package org.securepathways.referrals.referral;

/** How far an open referral has come with the receiving service. */
public enum Stage {
    /** On its way, for the first time or again. */
    SENT,
    /** The receiving service has it. */
    RECEIVED,
    /** The receiving service asked for more. */
    RETURNED,
    /** The receiving service will assess the person. */
    ACCEPTED
}
