package org.securepathways.contracts.codes;

/** Why what a referral said was told anew. */
public enum CorrectionReason {
    /** What was missing is known now. */
    COMPLETED,
    /** It was keyed in wrongly. */
    ENTERED_WRONGLY,
    /** The facts have changed. */
    CHANGED,
    /** New evidence came in. */
    EVIDENCE_ADDED
}
