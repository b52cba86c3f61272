package org.securepathways.contracts.codes;

/** What a document attached to a referral is. */
public enum DocumentKind {
    /** The referral letter. */
    LETTER,
    /** A summary of the person's care. */
    SUMMARY,
    /** History under the Mental Health Act and of earlier admissions. */
    HISTORY,
    /** The judge's remarks on sentence. */
    SENTENCING_REMARKS,
    /** A completed HCR-20 risk assessment. */
    HCR_20,
    /** The chart of medicines given. */
    DRUG_CHART,
    /** The prison's own information for the casework section. */
    PRISON_INFORMATION,
    /** A list of previous convictions. */
    PREVIOUS_CONVICTIONS,
    /** Something else. */
    OTHER
}
