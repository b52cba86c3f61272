package org.securepathways.referrals.feed.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.securepathways.kit.inbox.ForeignListener;
import org.securepathways.kit.inbox.Inbox;
import org.securepathways.kit.store.Tx;
import org.securepathways.referrals.feed.FeedCommands;
import org.securepathways.referrals.feed.FeedFact;

/** Hears the prison service's own feed. */
@ApplicationScoped
public class PrisonFeedListener implements ForeignListener<FeedFact> {
    private final Inbox inbox;
    private final FeedReader reader;
    private final FeedCommands commands;

    PrisonFeedListener(Inbox inbox, FeedReader reader, FeedCommands commands) {
        this.inbox = inbox;
        this.reader = reader;
        this.commands = commands;
    }

    @Incoming("prison-feed")
    Uni<Void> receive(ConsumerRecords<String, byte[]> records) {
        return inbox.receive(this, records);
    }

    @Override
    public String consumer() {
        return "referral.prison-feed";
    }

    @Override
    public Optional<FeedFact> read(ConsumerRecord<String, byte[]> record) {
        return reader.read(record.value());
    }

    @Override
    public UUID id(FeedFact said) {
        return said.id();
    }

    @Override
    public Uni<Void> hear(Tx tx, List<FeedFact> fresh) {
        return commands.hear(tx, fresh);
    }
}
