package org.securepathways.beds.offer;

import java.time.Duration;
import java.time.Instant;

/** From when until when a unit can answer: elapsed hours, whatever the clocks on the wall do. */
public record Window(Instant offeredAt, Instant expiresAt) {

    public static Window open(Instant now, Duration length) {
        return new Window(now, now.plus(length));
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
