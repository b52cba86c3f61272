package org.securepathways.assessments.meeting;

/** What became of a meeting. */
public enum MeetingStatus {
    /** It is on the calendar. */
    PLANNED,
    /** It took place. */
    HELD,
    /** It does not take place. */
    CANCELLED
}
