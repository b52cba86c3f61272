package org.securepathways.tracker.announcement;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.contracts.EventType;

/**
 * Something the public topic says, once.
 *
 * @param id made from what it says, so that every instance, at every repetition, arrives at the same one
 * @param information the record its type says
 * @param takesBack the announcement without which there is nothing to say, such as the closing of a case open again
 */
public record Announcement(
        UUID id, EventType type, UUID referralId, Instant occurredAt, Object information, Optional<UUID> takesBack) {

    Announcement(UUID id, EventType type, UUID referralId, Instant occurredAt, Object information) {
        this(id, type, referralId, occurredAt, information, Optional.empty());
    }
}
