package org.securepathways.assessments.access.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.securepathways.assessments.access.Slot;

/** Slots a prison offers. */
record SlotsRequest(@NotEmpty @Size(max = 100) List<@NotNull @Valid SlotRequest> slots) {

    /**
     * One slot.
     *
     * @param officer an officer stays near
     */
    record SlotRequest(
            @NotNull OffsetDateTime startsAt,
            @NotNull @Min(15) @Max(480) Integer minutes,
            Boolean room,
            Boolean officer,
            Boolean video) {

        @AssertTrue(message = "is a room or a video link, or both")
        boolean isSomewhere() {
            return has(room) || has(video);
        }
    }

    List<Slot> toSlots(String prison, Supplier<UUID> ids) {
        return slots.stream()
                .map(s -> new Slot(
                        ids.get(),
                        prison,
                        s.startsAt.toInstant(),
                        s.minutes,
                        has(s.room),
                        has(s.officer),
                        has(s.video),
                        false,
                        Optional.empty()))
                .toList();
    }

    private static boolean has(Boolean said) {
        return Boolean.TRUE.equals(said);
    }
}
