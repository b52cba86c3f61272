package org.securepathways.assessments.meeting.store;

import org.securepathways.assessments.meeting.Meeting;

/**
 * A meeting on the calendar.
 *
 * @param waiting how many cases the reader may see are on its list
 */
public record CalendarEntry(Meeting meeting, int waiting) {}
