package org.securepathways.assessments.access;

/**
 * A referral as last told.
 *
 * @param sequence the referral's count of its own events: of two versions the higher one stands
 */
public record Referral(long sequence, ReferralFacts facts) {

    boolean isOlderThan(Referral other) {
        return sequence < other.sequence;
    }
}
