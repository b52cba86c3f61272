package org.securepathways.assessments.access;

import java.util.Optional;
import java.util.UUID;
import org.securepathways.contracts.codes.AssessmentException;
import org.securepathways.contracts.codes.AssessmentMode;
import org.securepathways.contracts.codes.NotDoneReason;
import org.securepathways.contracts.codes.Party;

/**
 * How an assessment was arranged, and what became of the arrangement.
 *
 * @param mode as it was booked; absent where the booking did not say
 * @param exception why a second access assessment was allowed, and by whom
 * @param slot the prison's slot it takes
 * @param moved how often it was moved to another time
 * @param notDone why it did not take place
 * @param endedWithCase it was called off because the referral ended, not by anybody who arranges visits
 */
public record Visit(
        Optional<AssessmentMode> mode,
        Optional<Allowance> exception,
        Optional<UUID> slot,
        int moved,
        Optional<NotDoneReason> notDone,
        boolean endedWithCase) {

    /** Nothing arranged but the date. */
    public static final Visit PLAIN =
            new Visit(Optional.empty(), Optional.empty(), Optional.empty(), 0, Optional.empty(), false);

    /** The stated reason for a second access assessment, and who answers for it. */
    public record Allowance(AssessmentException reason, Party allowedBy) {}

    /** An arrangement to be made. */
    public static Visit asked(Optional<AssessmentMode> mode, Optional<Allowance> exception, Optional<UUID> slot) {
        return new Visit(mode, exception, slot, 0, Optional.empty(), false);
    }

    Visit unexceptional() {
        return new Visit(mode, Optional.empty(), slot, moved, notDone, endedWithCase);
    }

    Visit movedTo(Optional<UUID> otherSlot) {
        return new Visit(mode, exception, otherSlot, moved + 1, notDone, endedWithCase);
    }

    Visit failed(NotDoneReason reason) {
        return new Visit(mode, exception, slot, moved, Optional.of(reason), endedWithCase);
    }

    Visit calledOff(boolean withCase) {
        return new Visit(mode, exception, Optional.empty(), moved, notDone, withCase);
    }
}
