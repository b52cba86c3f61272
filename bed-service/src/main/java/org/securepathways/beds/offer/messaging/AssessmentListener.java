package org.securepathways.beds.offer.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.securepathways.beds.offer.CaseCommands;
import org.securepathways.beds.patient.AccessDecision;
import org.securepathways.beds.patient.AccessDecision.MinistryLevel;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.assessment.AccessDecided;
import org.securepathways.contracts.assessment.LevelDecided;
import org.securepathways.kit.inbox.Inbox;
import org.securepathways.kit.inbox.Listener;
import org.securepathways.kit.inbox.Received;
import org.securepathways.kit.store.Tx;

/** Hears what the access meetings recommend, and what the Ministry decides on the level. */
@ApplicationScoped
public class AssessmentListener implements Listener {
    private final Inbox inbox;
    private final CaseCommands commands;

    AssessmentListener(Inbox inbox, CaseCommands commands) {
        this.inbox = inbox;
        this.commands = commands;
    }

    @Incoming("assessments")
    Uni<Void> receive(ConsumerRecords<String, byte[]> records) {
        return inbox.receive(this, records);
    }

    @Override
    public String consumer() {
        return "bed.assessments";
    }

    @Override
    public Uni<Void> hear(Tx tx, List<Received> fresh) {
        return Listener.each(tx, fresh, event -> hear(tx, event));
    }

    private Uni<Void> hear(Tx tx, Received event) {
        if (event.type() == EventType.ACCESS_DECIDED) {
            return commands.decided(tx, event.subjectId(), decision(event.as(AccessDecided.class)), event.sequence());
        }
        if (event.type() == EventType.LEVEL_DECIDED) {
            LevelDecided decided = event.as(LevelDecided.class);
            return commands.levelDecided(
                    tx, event.subjectId(), new MinistryLevel(decided.queryId(), decided.decided()), event.sequence());
        }
        return Uni.createFrom().voidItem();
    }

    private static AccessDecision decision(AccessDecided decided) {
        return new AccessDecision(
                decided.decisionId(),
                decided.outcome(),
                decided.securityLevel(),
                decided.serviceType(),
                decided.carePathway());
    }
}
