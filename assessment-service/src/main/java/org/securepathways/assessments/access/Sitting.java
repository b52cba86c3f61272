package org.securepathways.assessments.access;

import java.util.Optional;
import java.util.UUID;

/**
 * Where a decision was taken: in a meeting of the calendar, between meetings, or in one not kept here.
 *
 * @param outOfCycle absent where it was taken in a meeting not kept here
 */
public record Sitting(Optional<UUID> meetingId, Optional<Boolean> outOfCycle) {
    public static final Sitting NOT_TOLD = new Sitting(Optional.empty(), Optional.empty());
    public static final Sitting BETWEEN_MEETINGS = new Sitting(Optional.empty(), Optional.of(true));

    public static Sitting in(UUID meetingId) {
        return new Sitting(Optional.of(meetingId), Optional.of(false));
    }
}
