package org.securepathways.assessments.placement;

/** What the second look at a clinical decline found. */
public enum Verdict {
    /** The reason was clinical. */
    UPHELD,
    /** There was no bed, and that was the reason. */
    WAS_CAPACITY,
    /** The reason given cannot be followed. */
    WAS_UNCLEAR
}
