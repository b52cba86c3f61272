package org.securepathways.beds.offer.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.securepathways.beds.offer.CaseCommands;
import org.securepathways.beds.patient.Admission;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.transfer.TransferInformation;
import org.securepathways.kit.inbox.Inbox;
import org.securepathways.kit.inbox.Listener;
import org.securepathways.kit.inbox.PoisonException;
import org.securepathways.kit.inbox.Received;
import org.securepathways.kit.store.Tx;

/** Hears from the tracker who came into hospital, and who did not after all. */
@ApplicationScoped
public class TransferListener implements Listener {
    private final Inbox inbox;
    private final CaseCommands commands;

    TransferListener(Inbox inbox, CaseCommands commands) {
        this.inbox = inbox;
        this.commands = commands;
    }

    @Incoming("transfers")
    Uni<Void> receive(ConsumerRecords<String, byte[]> records) {
        return inbox.receive(this, records);
    }

    @Override
    public String consumer() {
        return "bed.transfers";
    }

    @Override
    public Uni<Void> hear(Tx tx, List<Received> fresh) {
        return Listener.each(tx, fresh, event -> hear(tx, event));
    }

    private Uni<Void> hear(Tx tx, Received event) {
        if (event.type() == EventType.TRANSFER_ADMISSION_RETRACTED) {
            return commands.admissionRetracted(tx, event.subjectId(), event.occurredAt(), event.sequence());
        }
        return event.type() == EventType.TRANSFER_ADMITTED
                ? commands.admitted(tx, event.subjectId(), admission(event), event.sequence())
                : Uni.createFrom().voidItem();
    }

    private static Admission admission(Received event) {
        String hospital = event.information(TransferInformation.class).hospital();
        if (hospital == null) {
            throw new PoisonException("an admission names no hospital");
        }
        return new Admission(hospital, event.occurredAt());
    }
}
