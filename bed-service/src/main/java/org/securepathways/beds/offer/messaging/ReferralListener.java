package org.securepathways.beds.offer.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.securepathways.beds.offer.CaseCommands;
import org.securepathways.beds.patient.Needs;
import org.securepathways.contracts.referral.CustodyChanged;
import org.securepathways.contracts.referral.ReferralCorrected;
import org.securepathways.contracts.referral.ReferralReassigned;
import org.securepathways.contracts.referral.ReferralSubmitted;
import org.securepathways.contracts.referral.UrgencyChanged;
import org.securepathways.kit.inbox.Inbox;
import org.securepathways.kit.inbox.Listener;
import org.securepathways.kit.inbox.Received;
import org.securepathways.kit.store.Tx;

/** Hears whom the prisons refer, and what becomes of it: corrected, moved, ended, merged, open again. */
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
        UUID id = event.subjectId();
        long sequence = event.sequence();
        return switch (event.type()) {
            case REFERRAL_SUBMITTED -> commands.submitted(tx, id, needs(event.as(ReferralSubmitted.class)), sequence);
            case REFERRAL_CORRECTED ->
                commands.corrected(
                        tx, id, needs(event.as(ReferralCorrected.class).referral()), sequence);
            case REFERRAL_URGENCY_CHANGED -> {
                UrgencyChanged changed = event.as(UrgencyChanged.class);
                yield commands.judged(tx, id, changed.urgency(), changed.by(), sequence);
            }
            case CUSTODY_CHANGED -> {
                CustodyChanged changed = event.as(CustodyChanged.class);
                yield commands.moved(tx, id, changed.prison(), changed.region(), sequence);
            }
            case REFERRAL_REASSIGNED -> {
                ReferralReassigned moved = event.as(ReferralReassigned.class);
                yield commands.moved(tx, id, moved.prison(), moved.region(), sequence);
            }
            default ->
                Turns.in(event)
                        .map(standing -> commands.turned(tx, id, standing, sequence))
                        .orElseGet(() -> Uni.createFrom().voidItem());
        };
    }

    private static Needs needs(ReferralSubmitted submitted) {
        return new Needs(
                submitted.originPrison(),
                submitted.region(),
                submitted.gender(),
                submitted.ageBand(),
                submitted.offenceGroup(),
                submitted.urgency());
    }
}
