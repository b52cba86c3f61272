package org.securepathways.tracker.tracking.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * One case in a worklist; what does not apply to it is null.
 *
 * @param prison where the referral came from
 * @param heldAt where the person is held now
 * @param mergedInto the case it goes on as
 */
public record WorklistLine(
        UUID referralId,
        String prison,
        String region,
        LocalDate openedOn,
        String currentlyWith,
        Instant since,
        boolean breached,
        String nearestStandard,
        LocalDate lastCompliantDay,
        String outcome,
        Instant endedAt,
        String heldAt,
        UUID mergedInto) {

    static final String COLUMNS = "j.referral_id, j.prison, j.region, j.opened_on, j.currently_with, j.held_since,"
            + " j.breached, j.nearest_standard, j.nearest_last_day, j.outcome, j.ended_at,"
            + " j.held_at, j.merged_into";

    static WorklistLine of(Object[] row) {
        return new WorklistLine(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (LocalDate) row[3],
                (String) row[4],
                instant(row[5]),
                (Boolean) row[6],
                (String) row[7],
                (LocalDate) row[8],
                (String) row[9],
                instant(row[10]),
                (String) row[11],
                (UUID) row[12]);
    }

    private static Instant instant(Object column) {
        return column == null ? null : ((OffsetDateTime) column).toInstant();
    }
}
