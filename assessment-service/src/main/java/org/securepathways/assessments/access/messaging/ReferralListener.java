package org.securepathways.assessments.access.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.securepathways.assessments.access.Case;
import org.securepathways.assessments.access.Change;
import org.securepathways.assessments.access.store.CaseTable;
import org.securepathways.kit.inbox.Inbox;
import org.securepathways.kit.inbox.Listener;
import org.securepathways.kit.inbox.Received;
import org.securepathways.kit.store.Tx;

/** Hears that referrals were sent, withdrawn and closed, in any order, and opens and ends their cases. */
@ApplicationScoped
public class ReferralListener implements Listener {
    private final Inbox inbox;
    private final CaseTable cases;

    ReferralListener(Inbox inbox, CaseTable cases) {
        this.inbox = inbox;
        this.cases = cases;
    }

    @Incoming("referrals")
    Uni<Void> receive(ConsumerRecords<String, byte[]> records) {
        return inbox.receive(this, records);
    }

    @Override
    public String consumer() {
        return "assessment.referrals";
    }

    @Override
    public Uni<Void> hear(Tx tx, List<Received> fresh) {
        Map<UUID, List<ReferralFact>> facts = fresh.stream()
                .flatMap(event -> ReferralFact.of(event).stream())
                .collect(Collectors.groupingBy(ReferralFact::caseId, LinkedHashMap::new, Collectors.toList()));
        return facts.isEmpty()
                ? Uni.createFrom().voidItem()
                : cases.claim(tx, facts.keySet())
                        .map(claimed -> claimed.stream()
                                .map(known -> after(known, facts.get(known.id())))
                                .toList())
                        .chain(changes -> cases.store(tx, changes));
    }

    private static Change after(Case known, List<ReferralFact> facts) {
        Change all = new Change(known, known, List.of());
        for (ReferralFact fact : facts) {
            all = all.then(fact.step().apply(all.after()));
        }
        return all;
    }
}
