package org.securepathways.tracker.announcement;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.transfer.ClockInformation;

/**
 * One line of the ledger: what was announced.
 *
 * @param clock what it said of a clock, kept of starts, breaches and what took either back
 * @param movedFrom the start it was said to have before, of a clock that was counted anew
 */
public record Said(UUID id, EventType type, Optional<ClockInformation> clock, Optional<UUID> movedFrom) {

    public boolean isBreach() {
        return isBreach(type);
    }

    /** Not so of a breach, or of one taken back, that was raised later. */
    public boolean wasRaisedBy(Instant then) {
        return clock.map(ClockInformation::raisedAt)
                .filter(raised -> raised.isAfter(then))
                .isEmpty();
    }

    static boolean isBreach(EventType type) {
        return type == EventType.CLOCK_BREACHED || type == EventType.CLOCK_WOULD_HAVE_EXCEEDED;
    }

    /** Whether what it said of a clock is kept: what a later fact can take back, and what took it back. */
    public static boolean isRemembered(EventType type) {
        return isBreach(type)
                || type == EventType.BREACH_WITHDRAWN
                || type == EventType.CLOCK_STARTED
                || type == EventType.CLOCK_RECALCULATED;
    }
}
