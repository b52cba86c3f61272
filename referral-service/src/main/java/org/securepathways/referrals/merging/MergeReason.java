package org.securepathways.referrals.merging;

/** Why two numbers are taken for one person's. */
public enum MergeReason {
    /** The prison service gave one number up for the other. */
    PRISON_NUMBERS_MERGED,
    /** Both have the same NHS number. */
    SAME_NHS_NUMBER,
    /** A number was keyed in wrongly, and a second person came of it. */
    NUMBER_ENTERED_WRONGLY,
    /** Somebody who knows the person says so. */
    IDENTIFIED
}
