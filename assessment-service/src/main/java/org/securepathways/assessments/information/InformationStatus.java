package org.securepathways.assessments.information;

/** Whether what was asked for is still waited for. */
public enum InformationStatus {
    /** It is. */
    OPEN,
    /** It came. */
    SUPPLIED,
    /** It is not needed any more. */
    NO_LONGER_NEEDED
}
