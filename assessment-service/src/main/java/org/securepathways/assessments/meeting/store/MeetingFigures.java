package org.securepathways.assessments.meeting.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.securepathways.contracts.codes.Region;

/**
 * What waiting for the meeting costs one region, of what was decided in the time asked about.
 *
 * @param waited how many waits for a meeting ended with a decision
 * @param medianDays of those waits; null where there was none
 * @param stillWaiting how many are on a list now, whenever they began to wait
 * @param longestStillDays the longest of those
 * @param inCycle decisions taken in a meeting of the calendar
 * @param outOfCycle decisions taken between meetings
 * @param notTold decisions of meetings that are not kept here
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeetingFigures(
        Region region,
        int waited,
        Double medianDays,
        Integer longestDays,
        int stillWaiting,
        Integer longestStillDays,
        int inCycle,
        int outOfCycle,
        int notTold) {}
