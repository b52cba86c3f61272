package org.securepathways.contracts.codes;

/** How the assessment was done. */
public enum AssessmentMode {
    /** In person. */
    FACE_TO_FACE,
    /** By video. */
    VIDEO,
    /** From the papers. */
    PAPER_BASED
}
