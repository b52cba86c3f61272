package org.securepathways.beds.offer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.securepathways.beds.matching.Searching;
import org.securepathways.beds.offer.store.OfferTable;
import org.securepathways.beds.patient.PatientCase;
import org.securepathways.beds.patient.store.CaseTable;
import org.securepathways.beds.unit.store.VacancyTable;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.DeclineReason;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.outbox.Change;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.time.NotInFuture;

/** Takes a unit's answers: loads, decides, stores in the transaction it is given. */
@ApplicationScoped
public class AnswerCommands {
    private final CaseTable cases;
    private final VacancyTable vacancies;
    private final OfferTable offers;
    private final Clock clock;

    AnswerCommands(CaseTable cases, VacancyTable vacancies, OfferTable offers, Clock clock) {
        this.cases = cases;
        this.vacancies = vacancies;
        this.offers = offers;
        this.clock = clock;
    }

    /** Reserves the bed. Of all who accept at once one is first; the others find the bed reserved. */
    public Uni<Offer> accept(Tx tx, AccessScope caller, UUID id, Moment acceptedAt) {
        NotInFuture.check(acceptedAt, "acceptedAt", clock);
        Instant now = now();
        Moment at = acceptedAt == null ? Moment.of(now) : acceptedAt;
        return offers.find(tx, caller, id)
                .chain(offer -> cases.lockOfOffer(tx, offer.referralId())
                        .call(() -> vacancies.lock(
                                tx, offer.bed().unit(), offer.bed().vacancy()))
                        .chain(patient -> race(tx, patient, offer, at, now)));
    }

    /** Declines, at once or after accepting. */
    public Uni<Offer> decline(Tx tx, AccessScope caller, UUID id, DeclineReason reason) {
        Instant now = now();
        return offers.lock(tx, caller, id)
                .map(offer -> offer.decline(reason, now))
                .call(declined -> offers.store(tx, List.of(declined)))
                .map(Change::after);
    }

    private Uni<Offer> race(Tx tx, PatientCase patient, Offer offer, Moment at, Instant now) {
        return offers.lockRivals(tx, offer)
                .map(rivals -> new BedOffers(rivals).accept(offer.id(), at, now))
                .call(changes -> requireStillToPlace(tx, patient, changes))
                .call(changes -> offers.store(tx, changes))
                .map(changes -> changes.get(0).after());
    }

    // An answer given before stands, whatever has come since.
    private Uni<Void> requireStillToPlace(Tx tx, PatientCase patient, List<Change<Offer>> changes) {
        if (changes.get(0).events().isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Searching.requireOpen(patient);
        return offers.ofCase(tx, patient.referralId())
                .invoke(made -> new CaseOffers(made).requireNoBed())
                .replaceWithVoid();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
