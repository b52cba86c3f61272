package org.securepathways.tracker.announcement;

import java.util.Optional;
import java.util.UUID;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.transfer.ClockInformation;

/**
 * One line of the ledger: what was announced.
 *
 * @param clock what it said of a clock, kept of breaches and of breaches withdrawn
 */
public record Said(UUID id, EventType type, Optional<ClockInformation> clock) {

    public boolean isBreach() {
        return isBreach(type);
    }

    static boolean isBreach(EventType type) {
        return type == EventType.CLOCK_BREACHED || type == EventType.CLOCK_WOULD_HAVE_EXCEEDED;
    }

    /** Whether what it said of a clock is kept: of breaches and of their withdrawal. */
    public static boolean tellsOfBreach(EventType type) {
        return isBreach(type) || type == EventType.BREACH_WITHDRAWN;
    }
}
