package org.securepathways.contracts.codes;

/** What an assessment concluded. */
public enum Conclusion {
    /** Meets the criteria for transfer to hospital. */
    DETAINABLE,
    /** Does not meet them. */
    NOT_DETAINABLE,
    /** Needs something other than hospital. */
    NEEDS_OTHER
}
