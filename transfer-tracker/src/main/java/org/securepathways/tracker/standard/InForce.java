package org.securepathways.tracker.standard;

import java.time.LocalDate;
import java.util.Optional;

/** The days on which a clock may start under a standard; {@code to} is the first day on which none can. */
public record InForce(LocalDate from, Optional<LocalDate> to) {

    public InForce {
        if (to.isPresent() && !to.get().isAfter(from)) {
            throw new IllegalArgumentException("inForce.to must be after inForce.from");
        }
    }

    public boolean on(LocalDate day) {
        return !day.isBefore(from) && to.map(day::isBefore).orElse(true);
    }
}
