package org.securepathways.referrals.referral;

/** What somebody has to do for an open referral to go on. */
public enum NextStep {
    /** Of commissioner and receiving service: nobody answers for the alarm yet. */
    ANSWER_EMERGENCY,
    /** Of referrer and receiving service: somebody told of a new risk. */
    READ_NEW_RISK,
    /** Of the referrer: the receiving service gave it back. */
    SEND_AGAIN,
    /** Of the referrer: what every referral has to tell is not told. */
    TELL_WHAT_IS_REQUIRED,
    /** Of the referrer: what the receiving service needs to decide is not told. */
    COMPLETE,
    /** Of the receiving service: it was sent, and nobody said that it came. */
    RECEIVE,
    /** Of the receiving service: accept it for assessment, return it or reject it. */
    DECIDE,
    /** Of the commissioner: it is disputed who pays. */
    SETTLE_WHO_PAYS,
    /** Of the commissioner: funding was asked for. */
    APPROVE_FUNDING,
    /** Of the commissioner: a bed out of the area was asked for. */
    APPROVE_OUT_OF_AREA,
    /** Of the adjudicator: parties say that a clock started at different times. */
    RULE_ON_START
}
