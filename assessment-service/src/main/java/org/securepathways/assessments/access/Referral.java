package org.securepathways.assessments.access;

/**
 * A referral as it is now.
 *
 * @param sequence of the event that last told it as a whole
 */
public record Referral(long sequence, ReferralFacts facts) {}
