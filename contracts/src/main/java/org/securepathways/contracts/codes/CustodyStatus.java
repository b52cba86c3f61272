package org.securepathways.contracts.codes;

/** The legal status under which the prison holds the person, after the prison service's own list. */
public enum CustodyStatus {
    /** Serving a determinate sentence. */
    SENTENCED,
    /** Serving a sentence without a fixed end. */
    INDETERMINATE_SENTENCE,
    /** Returned to prison from licence. */
    RECALL,
    /** Convicted, sentence to come. */
    CONVICTED_UNSENTENCED,
    /** Waiting for trial. */
    REMAND,
    /** Held for a civil matter. */
    CIVIL_PRISONER,
    /** Held under immigration powers. */
    IMMIGRATION_DETAINEE,
    /** Held on another ground; the power must be settled by hand. */
    OTHER,
    /** Not known yet; accepted, and chased. */
    UNKNOWN
}
