package org.securepathways.assessments.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AssessmentMode;
import org.securepathways.kit.rule.RefusedException;

/**
 * A time at which a prison can have somebody seen.
 *
 * @param assessment the visit that takes it
 */
public record Slot(
        UUID id,
        String prison,
        Instant startsAt,
        int minutes,
        boolean room,
        boolean officer,
        boolean video,
        boolean withdrawn,
        Optional<UUID> assessment) {

    /** @throws RefusedException where the visit of somebody in that prison cannot take it */
    public void checkFor(String where, Moment when, Optional<AssessmentMode> mode) {
        if (!prison.equals(where)) {
            throw RefusedException.of(SlotRefusal.SLOT_UNKNOWN, "slot");
        }
        if (withdrawn || assessment.isPresent()) {
            throw RefusedException.of(SlotRefusal.SLOT_TAKEN, "slot");
        }
        if (when.isDateOnly() || !when.instant().equals(startsAt)) {
            throw RefusedException.of(SlotRefusal.SLOT_AT_ANOTHER_TIME, "scheduledFor");
        }
        if (!serves(mode.orElse(AssessmentMode.FACE_TO_FACE))) {
            throw RefusedException.of(SlotRefusal.SLOT_NOT_FOR_MODE, "slot");
        }
    }

    /** @throws RefusedException where a visit takes it: that has to be moved first */
    public void checkWithdrawal() {
        if (assessment.isPresent()) {
            throw new RefusedException(SlotRefusal.SLOT_TAKEN);
        }
    }

    private boolean serves(AssessmentMode mode) {
        return switch (mode) {
            case FACE_TO_FACE -> room && officer;
            case VIDEO -> video;
            case PAPER_BASED -> false;
        };
    }
}
