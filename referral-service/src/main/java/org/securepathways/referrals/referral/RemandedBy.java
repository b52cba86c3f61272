package org.securepathways.referrals.referral;

/** Which court remanded a prisoner: it decides the letter of section 48. */
public enum RemandedBy {
    MAGISTRATES,
    CROWN_COURT
}
