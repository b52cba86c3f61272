package org.securepathways.contracts.codes;

/** Why a withdrawal was undone. */
public enum UndoReason {
    /** It was meant for another person. */
    WRONG_PERSON,
    /** It was meant for another referral. */
    WRONG_REFERRAL,
    /** The person needs hospital after all. */
    STILL_NEEDED
}
