package org.securepathways.assessments.access.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.securepathways.assessments.access.Case;
import org.securepathways.assessments.access.Change;
import org.securepathways.assessments.access.store.CaseTable;
import org.securepathways.assessments.access.store.Merge;
import org.securepathways.assessments.access.store.MergeTable;
import org.securepathways.kit.inbox.Inbox;
import org.securepathways.kit.inbox.Listener;
import org.securepathways.kit.inbox.Received;
import org.securepathways.kit.store.Tx;

/** Hears what becomes of referrals, in any order, and opens, changes and ends their cases. */
@ApplicationScoped
public class ReferralListener implements Listener {
    private final Inbox inbox;
    private final CaseTable cases;
    private final MergeTable merges;

    ReferralListener(Inbox inbox, CaseTable cases, MergeTable merges) {
        this.inbox = inbox;
        this.cases = cases;
        this.merges = merges;
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
        List<ReferralFact> facts =
                fresh.stream().flatMap(event -> ReferralFact.of(event).stream()).toList();
        List<Merge> told = facts.stream().flatMap(f -> f.merge().stream()).toList();
        // A merge that begins or ends changes what both sides show, whichever of them tells it.
        Set<UUID> touched = new LinkedHashSet<>();
        facts.forEach(fact -> touched.add(fact.caseId()));
        told.forEach(merge -> touched.add(merge.merged()));
        return touched.isEmpty()
                ? Uni.createFrom().voidItem()
                : merges.remember(tx, told)
                        .chain(() -> cases.claim(tx, touched))
                        .map(claimed -> claimed.stream()
                                .map(known -> after(known, facts))
                                .toList())
                        .chain(changes -> cases.store(tx, changes));
    }

    private static Change after(Case known, List<ReferralFact> facts) {
        Change all = new Change(known, known, List.of());
        for (ReferralFact fact : facts) {
            if (fact.caseId().equals(known.id())) {
                all = all.then(all.after().told(fact.news()));
            }
        }
        return all;
    }
}
