package org.securepathways.assessments.allocation;

import java.time.LocalDate;
import java.util.UUID;
import org.securepathways.kit.rule.RefusedException;

/** Days on which somebody does not work, the first and the last included. */
public record Leave(UUID id, UUID clinicianId, LocalDate firstDay, LocalDate lastDay) {

    /** @throws RefusedException where it would end before it begins */
    public static Leave of(UUID id, UUID clinicianId, LocalDate firstDay, LocalDate lastDay) {
        if (lastDay.isBefore(firstDay)) {
            throw RefusedException.of(AllocationRefusal.LEAVE_DATES_INVALID, "lastDay");
        }
        return new Leave(id, clinicianId, firstDay, lastDay);
    }

    boolean touches(LocalDate from, LocalDate until) {
        return !firstDay.isAfter(until) && !lastDay.isBefore(from);
    }
}
