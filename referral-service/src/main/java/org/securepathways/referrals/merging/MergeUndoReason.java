package org.securepathways.referrals.merging;

/** Why a merge was undone. */
public enum MergeUndoReason {
    /** They are two people. */
    DIFFERENT_PEOPLE,
    /** The wrong number was kept; the merge is made again the other way round. */
    WRONG_WAY_ROUND,
    /** It was meant for others. */
    ENTERED_BY_MISTAKE
}
