package org.securepathways.assessments.meeting.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.securepathways.assessments.meeting.Meeting;
import org.securepathways.assessments.meeting.MeetingStatus;
import org.securepathways.contracts.codes.Region;

/**
 * A meeting as it is shown.
 *
 * @param inDays in how many days it meets; negative when it was
 * @param waiting how many cases on its list the reader may see
 * @param cases those cases, where one meeting is asked for: by urgency, within it the longest wait first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeetingView(
        UUID id,
        UUID series,
        Region region,
        String gatekeeper,
        List<String> commissioners,
        Instant meetsAt,
        long inDays,
        MeetingStatus status,
        String chair,
        List<String> members,
        Integer waiting,
        List<AgendaView> cases) {

    static MeetingView of(Meeting m, Integer waiting, List<AgendaView> cases, Instant now) {
        return new MeetingView(
                m.id(),
                m.series(),
                m.region(),
                m.gatekeeper(),
                m.commissioners(),
                m.meetsAt(),
                m.inDays(now),
                m.status(),
                m.chair(),
                m.members(),
                waiting,
                cases);
    }

    static MeetingView of(Meeting m, Instant now) {
        return of(m, null, null, now);
    }
}
