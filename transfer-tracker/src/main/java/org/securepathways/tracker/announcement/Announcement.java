package org.securepathways.tracker.announcement;

import java.time.Instant;
import java.util.UUID;
import org.securepathways.contracts.EventType;

/**
 * Something the public topic says, once.
 *
 * @param id made from what it says, so that every instance, at every repetition, arrives at the same one
 * @param information the record its type says
 */
public record Announcement(UUID id, EventType type, UUID referralId, Instant occurredAt, Object information) {}
