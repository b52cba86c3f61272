package org.securepathways.tracker.fact;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;

/**
 * Something that happened in a case, as an event told it. Never changed; its order among the facts of its case is the
 * same in whichever order they arrive.
 *
 * @param happened when it happened, as precisely as the evidence says
 * @param recordedAt when the service that tells it was told
 * @param sequence counts per source and case
 * @param data the record of its type
 */
public record Fact(
        UUID id,
        EventType type,
        UUID referralId,
        Moment happened,
        Instant recordedAt,
        String source,
        long sequence,
        Object data)
        implements Comparable<Fact> {

    private static final Comparator<Fact> ORDER = Comparator.comparing(Fact::occurredAt)
            .thenComparing(Fact::recordedAt)
            .thenComparing(Fact::source)
            .thenComparingLong(Fact::sequence)
            .thenComparing(Fact::id);

    /** A fact whose moment is read from its data. */
    public static Fact of(
            UUID id,
            EventType type,
            UUID referralId,
            Instant occurredAt,
            Instant recordedAt,
            String source,
            long sequence,
            Object data) {
        Moment happened = Happened.in(type, data).orElseGet(() -> Moment.of(occurredAt));
        return new Fact(id, type, referralId, happened, recordedAt, source, sequence, data);
    }

    public Instant occurredAt() {
        return happened.instant();
    }

    /** The data, as the record its type says. */
    public <T> T as(Class<T> record) {
        return record.cast(data);
    }

    public boolean is(EventType wanted) {
        return type == wanted;
    }

    @Override
    public int compareTo(Fact other) {
        return ORDER.compare(this, other);
    }

    /** One fact is one event: two with the same id are the same, whatever else they say. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Fact fact && fact.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
