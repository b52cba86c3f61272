package org.securepathways.assessments.meeting;

import static org.securepathways.assessments.meeting.MeetingRefusal.MEETING_CANCELLED;
import static org.securepathways.assessments.meeting.MeetingRefusal.MEETING_HELD;
import static org.securepathways.assessments.meeting.MeetingRefusal.MEETING_NOT_BEGUN;
import static org.securepathways.assessments.meeting.MeetingRefusal.MEETING_OVER;

import java.time.Instant;
import java.util.Optional;
import org.securepathways.kit.rule.RefusedException;

/** What can be done with a meeting, and when it cannot. */
public enum MeetingAct {
    LIST_CASE,
    SEAT,
    HOLD,
    CANCEL;

    /** @throws RefusedException where it cannot be done as the meeting stands */
    public void check(Meeting meeting, Instant now) {
        refusal(meeting, now).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
    }

    /** Why not; empty where it can be done. */
    Optional<MeetingRefusal> refusal(Meeting meeting, Instant now) {
        return Optional.ofNullable(
                switch (meeting.status()) {
                    case PLANNED -> whilePlanned(meeting, now);
                    case HELD -> this == SEAT ? null : MEETING_HELD;
                    case CANCELLED -> MEETING_CANCELLED;
                });
    }

    private MeetingRefusal whilePlanned(Meeting meeting, Instant now) {
        return switch (this) {
            case LIST_CASE -> meeting.isOver(now) ? MEETING_OVER : null;
            case HOLD -> meeting.hasBegun(now) ? null : MEETING_NOT_BEGUN;
            case SEAT, CANCEL -> null;
        };
    }
}
