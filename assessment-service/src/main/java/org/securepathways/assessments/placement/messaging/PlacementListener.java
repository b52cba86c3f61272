package org.securepathways.assessments.placement.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.securepathways.assessments.placement.PlacementCommands;
import org.securepathways.kit.inbox.Inbox;
import org.securepathways.kit.inbox.Listener;
import org.securepathways.kit.inbox.Received;
import org.securepathways.kit.store.Tx;

/** Hears what became of offers, in any order. */
@ApplicationScoped
public class PlacementListener implements Listener {
    private final Inbox inbox;
    private final PlacementCommands placements;

    PlacementListener(Inbox inbox, PlacementCommands placements) {
        this.inbox = inbox;
        this.placements = placements;
    }

    @Incoming("placements")
    Uni<Void> receive(ConsumerRecords<String, byte[]> records) {
        return inbox.receive(this, records);
    }

    @Override
    public String consumer() {
        return "assessment.placements";
    }

    @Override
    public Uni<Void> hear(Tx tx, List<Received> fresh) {
        var told = fresh.stream().flatMap(event -> Told.of(event).stream()).toList();
        return told.isEmpty()
                ? Uni.createFrom().voidItem()
                : placements.heard(
                        tx,
                        told.stream().map(Told::fact).toList(),
                        told.stream().flatMap(t -> t.decline().stream()).toList());
    }
}
