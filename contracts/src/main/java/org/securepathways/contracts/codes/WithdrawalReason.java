package org.securepathways.contracts.codes;

/** Why a referral was withdrawn. */
public enum WithdrawalReason {
    /** Improved. */
    W01,
    /** Released. */
    W02,
    /** Bailed or acquitted. */
    W03,
    /** Died. */
    W04,
    /** Moved to civil detention. */
    W05,
    /** Hospital order by a court. */
    W06,
    /** Referred in error. */
    W07,
    /** Merged into another referral. */
    W08,
    /** Moved to another jurisdiction. */
    W09
}
