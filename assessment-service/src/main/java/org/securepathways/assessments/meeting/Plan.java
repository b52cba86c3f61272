package org.securepathways.assessments.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.securepathways.contracts.codes.Region;

/** Meetings to put on the calendar. */
public record Plan(
        Region region,
        String gatekeeper,
        List<String> commissioners,
        Series series,
        String chair,
        List<String> members) {

    Meeting at(UUID id, UUID seriesId, Instant when) {
        return new Meeting(
                id, seriesId, region, gatekeeper, commissioners, when, MeetingStatus.PLANNED, chair, members);
    }
}
