package org.securepathways.assessments.decision;

/** What became of an appeal. */
public enum AppealStatus {
    /** Nobody has heard it yet. */
    OPEN,
    /** Another decision was taken because of it. */
    UPHELD,
    /** The decision stands. */
    DISMISSED,
    /** The appellant took it back. */
    WITHDRAWN,
    /** Another decision was taken for another reason. */
    OVERTAKEN
}
