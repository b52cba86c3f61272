package org.securepathways.referrals.feed;

/** The dates of a sentence that decide when it lets the person go. */
public enum SentenceDate {
    CONDITIONAL_RELEASE,
    SENTENCE_EXPIRY,
    TARIFF
}
