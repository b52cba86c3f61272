package org.securepathways.assessments.decision;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.assessments.access.DecisionRefusal;
import org.securepathways.assessments.access.Sitting;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.Urgency;
import org.securepathways.kit.rule.RefusedException;

/**
 * What the calendar says of a case when it is decided.
 *
 * @param listed the meeting the case waits for
 * @param asked the meeting the decision names, where the case is or was on its list
 * @param meetingAhead whether the region had a meeting to come when it was decided
 */
public record Calendar(Optional<Listed> listed, Optional<Listed> asked, boolean meetingAhead) {

    /** A meeting with the case on its list. */
    public record Listed(UUID meetingId, LocalDate day) {}

    /**
     * Where the decision was taken.
     *
     * @param meeting the meeting it names
     * @param outOfCycle whether it says it was taken between meetings
     * @throws RefusedException where it was not for that meeting to decide, or it could have waited for one
     */
    Sitting sitting(Optional<UUID> meeting, boolean outOfCycle, Moment decidedAt, Urgency urgency) {
        if (meeting.isPresent()) {
            return inNamed(outOfCycle, decidedAt);
        }
        Optional<Listed> sat = listed.filter(l -> !decidedAt.londonDay().isBefore(l.day()));
        if (!outOfCycle && sat.isPresent()) {
            return Sitting.in(sat.get().meetingId());
        }
        if (!outOfCycle && listed.isEmpty() && !meetingAhead) {
            return Sitting.NOT_TOLD;
        }
        return switch (urgency) {
            case EMERGENCY, URGENT -> Sitting.BETWEEN_MEETINGS;
            case STANDARD, PLANNED -> throw new RefusedException(DecisionRefusal.OUT_OF_CYCLE_NOT_URGENT);
        };
    }

    private Sitting inNamed(boolean outOfCycle, Moment decidedAt) {
        if (outOfCycle) {
            throw RefusedException.of(DecisionRefusal.SITTING_CONTRADICTS, "outOfCycle");
        }
        Listed sat = asked.orElseThrow(() -> RefusedException.of(DecisionRefusal.NOT_LISTED, "meetingId"));
        if (decidedAt.londonDay().isBefore(sat.day())) {
            throw RefusedException.of(DecisionRefusal.DECIDED_BEFORE_MEETING, "decidedAt");
        }
        return Sitting.in(sat.meetingId());
    }
}
