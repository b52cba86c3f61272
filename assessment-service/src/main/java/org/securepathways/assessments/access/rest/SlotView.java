package org.securepathways.assessments.access.rest;

import java.time.Instant;
import java.util.UUID;
import org.securepathways.assessments.access.Slot;

/** A slot as it is shown. */
record SlotView(UUID id, String prison, Instant startsAt, int minutes, boolean room, boolean officer, boolean video) {

    static SlotView of(Slot slot) {
        return new SlotView(
                slot.id(), slot.prison(), slot.startsAt(), slot.minutes(), slot.room(), slot.officer(), slot.video());
    }
}
