package org.securepathways.assessments.directory;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.kit.rule.RefusedException;

/**
 * One approval under section 12.
 *
 * @param reference of the approval, as the approving body gives it
 * @param validUntil the last day it was given for
 * @param withdrawnOn the first day on which it no longer held, where it ended before its time
 */
public record Approval(
        UUID id, String reference, LocalDate validFrom, LocalDate validUntil, Optional<LocalDate> withdrawnOn) {

    /** @throws RefusedException where it would end before it begins */
    public static Approval of(UUID id, String reference, LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw RefusedException.of(DirectoryRefusal.APPROVAL_DATES_INVALID, "validUntil");
        }
        return new Approval(id, reference, from, until, Optional.empty());
    }

    /** The last day on which it holds. */
    public LocalDate lastDay() {
        return withdrawnOn.map(day -> day.minusDays(1)).orElse(validUntil);
    }

    /** Whether the doctor was approved by it on that day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(lastDay());
    }

    Approval withdrawn(LocalDate on) {
        if (withdrawnOn.isPresent()) {
            throw new RefusedException(DirectoryRefusal.APPROVAL_ALREADY_WITHDRAWN);
        }
        if (on.isBefore(validFrom) || on.isAfter(validUntil)) {
            throw RefusedException.of(DirectoryRefusal.APPROVAL_DATES_INVALID, "on");
        }
        return new Approval(id, reference, validFrom, validUntil, Optional.of(on));
    }
}
