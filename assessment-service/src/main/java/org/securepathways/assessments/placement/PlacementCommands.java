package org.securepathways.assessments.placement;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.securepathways.assessments.placement.store.AuditTable;
import org.securepathways.assessments.placement.store.DeclineTable;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.store.Tx;

/** Takes in what became of offers, and gives back to the gatekeeper what a unit declined. */
@ApplicationScoped
public class PlacementCommands {
    private final DeclineTable declines;
    private final AuditTable audits;
    private final Sample sample;

    PlacementCommands(
            DeclineTable declines,
            AuditTable audits,
            @ConfigProperty(name = "pathways.declines.audit-share") double auditShare) {
        this.declines = declines;
        this.audits = audits;
        this.sample = new Sample(auditShare);
    }

    /** What was told, in whatever order it was heard. */
    public Uni<Void> heard(Tx tx, List<OfferFact> facts, List<Decline> told) {
        return declines.keepOffers(tx, latest(facts, OfferFact::offerId, OfferFact::sequence))
                .chain(() -> declines.keep(tx, latest(told, Decline::offerId, Decline::sequence)))
                .chain(() -> told.isEmpty() ? Uni.createFrom().voidItem() : returnDue(tx));
    }

    /**
     * Returns the cases of declines that came after a decision to admit. A decline that was heard before its case or its
     * decision waits until they are known.
     */
    public Uni<Void> returnDue(Tx tx) {
        return declines.due(tx)
                .chain(due -> due.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : declines.returned(tx, due)
                                .chain(() -> audits.draw(
                                        tx,
                                        due.stream()
                                                .filter(d -> sample.draws(d.offerId(), d.nature()))
                                                .toList()))
                                .chain(() -> tx.publish(
                                        due.stream().map(Decline::event).toList())));
    }

    public Uni<Audit> judge(Tx tx, AccessScope caller, UUID offerId, Verdict verdict, String words) {
        return audits.lock(tx, caller, offerId)
                .map(audit -> audit.judged(verdict, words))
                .call(judged -> audits.judge(tx, judged, caller.name()));
    }

    private static <T> List<T> latest(List<T> facts, Function<T, UUID> offer, Function<T, Long> sequence) {
        BinaryOperator<T> later = (one, other) -> sequence.apply(one) >= sequence.apply(other) ? one : other;
        return List.copyOf(facts.stream()
                .collect(Collectors.toMap(offer, Function.identity(), later))
                .values());
    }
}
