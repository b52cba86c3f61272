package org.securepathways.assessments.access.store;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.assessments.access.Slot;

/** A row of {@code visit_slot}, as JSON to and from the database. */
@JsonNaming(SnakeCaseStrategy.class)
record SlotRow(
        UUID id,
        String prison,
        Instant startsAt,
        int minutes,
        boolean room,
        boolean officer,
        boolean video,
        boolean withdrawn,
        UUID assessment) {

    static SlotRow of(Slot slot) {
        return new SlotRow(
                slot.id(),
                slot.prison(),
                slot.startsAt(),
                slot.minutes(),
                slot.room(),
                slot.officer(),
                slot.video(),
                slot.withdrawn(),
                slot.assessment().orElse(null));
    }

    Slot toSlot() {
        return new Slot(
                id, prison, startsAt, minutes, room, officer, video, withdrawn, Optional.ofNullable(assessment));
    }
}
