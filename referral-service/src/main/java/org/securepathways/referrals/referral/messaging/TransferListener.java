package org.securepathways.referrals.referral.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
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
import org.securepathways.referrals.referral.AdmissionCommands;

/** Hears from the tracker that a person was admitted, or was not after all, and closes or reopens the referral. */
@ApplicationScoped
public class TransferListener implements Listener {
    private final Inbox inbox;
    private final AdmissionCommands commands;

    TransferListener(Inbox inbox, AdmissionCommands commands) {
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
        List<UUID> mayReopen = fresh.stream()
                .filter(event -> event.type() == EventType.TRANSFER_ADMISSION_RETRACTED)
                .map(Received::subjectId)
                .distinct()
                .toList();
        Uni<Void> first = mayReopen.isEmpty() ? Uni.createFrom().voidItem() : commands.lockPeopleOf(tx, mayReopen);
        return first.chain(() -> Listener.each(tx, fresh, event -> hear(tx, event)));
    }

    private Uni<Void> hear(Tx tx, Received event) {
        Moment at = Moment.of(event.occurredAt());
        if (event.type() == EventType.TRANSFER_ADMISSION_RETRACTED) {
            return commands.retracted(tx, event.subjectId(), at, event.sequence());
        }
        boolean admitted = event.type() == EventType.TRANSFER_CLOSED
                && event.information(TransferInformation.class).outcome() == CloseOutcome.ADMITTED;
        return admitted
                ? commands.admitted(tx, event.subjectId(), at, event.sequence())
                : Uni.createFrom().voidItem();
    }
}
