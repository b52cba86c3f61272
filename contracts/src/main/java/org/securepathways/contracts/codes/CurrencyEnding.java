package org.securepathways.contracts.codes;

/** Why a finished assessment no longer counts before its date. */
public enum CurrencyEnding {
    /** The patient has changed since. */
    CLINICAL_CHANGE,
    /** A review of the waiting patient found a change. */
    REVIEW_FOUND_CHANGE,
    /** A later access assessment took its place. */
    OVERTAKEN
}
