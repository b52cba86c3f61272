package org.securepathways.kit.store;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.securepathways.kit.outbox.Outbox;
import org.securepathways.kit.outbox.Publication;

/** One transaction: what is stored and what is published in it happens together or not at all. */
public final class Tx {
    private final Mutiny.StatelessSession session;
    private final Outbox outbox;
    private boolean published;
    private String traceparent;

    Tx(Mutiny.StatelessSession session, Outbox outbox) {
        this.session = session;
        this.outbox = outbox;
    }

    /** One operation at a time. */
    public Mutiny.StatelessSession session() {
        return session;
    }

    /** Publishes the events, in this order, if and when the transaction commits. */
    public Uni<Void> publish(List<Publication> events) {
        published |= !events.isEmpty();
        return outbox.write(session, events, traceparent);
    }

    public Uni<Void> publish(Publication event) {
        return publish(List.of(event));
    }

    /** The trace this transaction belongs to, carried on with its events; null where there is none. */
    public void tracedBy(String parent) {
        traceparent = parent;
    }

    boolean hasPublished() {
        return published;
    }
}
