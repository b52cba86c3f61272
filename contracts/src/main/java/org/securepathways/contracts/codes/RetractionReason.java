package org.securepathways.contracts.codes;

/** Why an admission was retracted. */
public enum RetractionReason {
    /** Another person was received. */
    WRONG_PERSON,
    /** It belongs to another referral of the same person. */
    WRONG_REFERRAL,
    /** Nobody was received, as where the person was turned away at the door. */
    NOT_RECEIVED,
    /** The time or another detail was wrong; what is right is recorded anew. */
    ENTERED_WRONGLY
}
