package org.securepathways.beds.offer.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.securepathways.beds.offer.CaseCommands;
import org.securepathways.beds.patient.Needs;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.referral.ReferralSubmitted;
import org.securepathways.contracts.referral.ReferralWithdrawn;
import org.securepathways.kit.inbox.Inbox;
import org.securepathways.kit.inbox.Listener;
import org.securepathways.kit.inbox.Received;
import org.securepathways.kit.store.Tx;

/** Hears whom the prisons refer, and who is withdrawn. */
@ApplicationScoped
public class ReferralListener implements Listener {
    private final Inbox inbox;
    private final CaseCommands commands;

    ReferralListener(Inbox inbox, CaseCommands commands) {
        this.inbox = inbox;
        this.commands = commands;
    }

    @Incoming("referrals")
    Uni<Void> receive(ConsumerRecords<String, byte[]> records) {
        return inbox.receive(this, records);
    }

    @Override
    public String consumer() {
        return "bed.referrals";
    }

    @Override
    public Uni<Void> hear(Tx tx, List<Received> fresh) {
        return Listener.each(tx, fresh, event -> hear(tx, event));
    }

    private Uni<Void> hear(Tx tx, Received event) {
        if (event.type() == EventType.REFERRAL_SUBMITTED) {
            return commands.submitted(tx, event.subjectId(), needs(event.as(ReferralSubmitted.class)));
        }
        if (event.type() == EventType.REFERRAL_WITHDRAWN) {
            ReferralWithdrawn withdrawn = event.as(ReferralWithdrawn.class);
            return commands.withdrawn(
                    tx, event.subjectId(), withdrawn.withdrawnAt().instant());
        }
        return Uni.createFrom().voidItem();
    }

    private static Needs needs(ReferralSubmitted submitted) {
        return new Needs(
                submitted.originPrison(),
                submitted.region(),
                submitted.gender(),
                submitted.ageBand(),
                submitted.offenceGroup());
    }
}
