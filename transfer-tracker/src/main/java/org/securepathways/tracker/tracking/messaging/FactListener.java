package org.securepathways.tracker.tracking.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.securepathways.kit.inbox.Inbox;
import org.securepathways.kit.inbox.Listener;
import org.securepathways.kit.inbox.Received;
import org.securepathways.kit.store.Tx;
import org.securepathways.tracker.catchup.FactTopics;
import org.securepathways.tracker.fact.Fact;
import org.securepathways.tracker.tracking.Tracking;

/** Hears what happened, from all services and from the tracker itself. */
@ApplicationScoped
public class FactListener implements Listener {
    private final Inbox inbox;
    private final Tracking tracking;

    FactListener(Inbox inbox, Tracking tracking) {
        this.inbox = inbox;
        this.tracking = tracking;
    }

    @Incoming("facts")
    Uni<Void> receive(ConsumerRecords<String, byte[]> records) {
        return inbox.receive(this, records);
    }

    @Override
    public String consumer() {
        return FactTopics.CONSUMER;
    }

    @Override
    public Uni<Void> hear(Tx tx, List<Received> fresh) {
        return tracking.take(tx, fresh.stream().map(FactListener::fact).toList());
    }

    private static Fact fact(Received event) {
        return Fact.of(
                event.id(),
                event.type(),
                event.subjectId(),
                event.occurredAt(),
                event.recordedAt(),
                event.source(),
                event.sequence(),
                Complete.checked(event.as(event.type().data())));
    }
}
