package org.securepathways.referrals.referral.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.CloseOutcome;
import org.securepathways.contracts.transfer.TransferInformation;
import org.securepathways.kit.inbox.Inbox;
import org.securepathways.kit.inbox.Listener;
import org.securepathways.kit.inbox.Received;
import org.securepathways.kit.store.Tx;
import org.securepathways.referrals.referral.ReferralCommands;

/** Hears from the tracker that a case has ended, and closes the referral. */
@ApplicationScoped
public class TransferListener implements Listener {
    private final Inbox inbox;
    private final ReferralCommands commands;

    TransferListener(Inbox inbox, ReferralCommands commands) {
        this.inbox = inbox;
        this.commands = commands;
    }

    @Incoming("transfers")
    Uni<Void> receive(ConsumerRecords<String, byte[]> records) {
        return inbox.receive(this, records);
    }

    @Override
    public String consumer() {
        return "referral.transfers";
    }

    @Override
    public Uni<Void> hear(Tx tx, List<Received> fresh) {
        return Listener.each(tx, fresh, event -> hear(tx, event));
    }

    private Uni<Void> hear(Tx tx, Received event) {
        if (event.type() != EventType.TRANSFER_CLOSED) {
            return Uni.createFrom().voidItem();
        }
        var closed = event.information(TransferInformation.class);
        return closed.outcome() == CloseOutcome.ADMITTED
                ? commands.admitted(tx, event.subjectId(), Moment.of(event.occurredAt()))
                : Uni.createFrom().voidItem();
    }
}
