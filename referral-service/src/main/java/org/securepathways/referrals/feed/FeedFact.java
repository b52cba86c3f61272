package org.securepathways.referrals.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.securepathways.referrals.person.PrisonNumber;
import org.securepathways.referrals.prison.Prison;

/**
 * One thing the prison's feed told of one person.
 *
 * @param type the event's type, as it was published
 * @param at when it happened
 * @param atText the same as it was written
 * @param reason null unless the person came or went
 * @param prison where; null where it is not told
 * @param removed the number given up, of a merge
 */
public record FeedFact(
        Kind kind,
        String type,
        PrisonNumber person,
        Instant at,
        String atText,
        MovementReason reason,
        Prison prison,
        PrisonNumber removed,
        Details details) {

    /** What sort of thing. */
    public enum Kind {
        RELEASED,
        RECEIVED,
        MERGED,
        /** Legal status or dates. */
        DETAILS
    }

    /** The same for what is told twice. */
    public UUID id() {
        var told = type + "\n" + person.value() + "\n" + at;
        return UUID.nameUUIDFromBytes(told.getBytes(StandardCharsets.UTF_8));
    }

    public boolean isMovement() {
        return kind == Kind.RELEASED || kind == Kind.RECEIVED;
    }

    /** Which of the prison service's two feeds told it. */
    String feed() {
        return type.substring(0, type.indexOf('.'));
    }

    /** Whether both tell of coming or going the same way. */
    boolean tellsSameAs(FeedFact other) {
        return kind == other.kind && reason == other.reason && isAt(other);
    }

    boolean isAt(FeedFact other) {
        return prison == null || other.prison == null || prison.equals(other.prison);
    }
}
