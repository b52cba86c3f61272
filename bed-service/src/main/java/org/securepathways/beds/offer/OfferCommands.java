package org.securepathways.beds.offer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.securepathways.beds.matching.Searching;
import org.securepathways.beds.offer.store.OfferTable;
import org.securepathways.beds.patient.store.CaseTable;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.outbox.Change;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.time.Ids;

/** Makes offers: loads, decides, stores in the transaction it is given. */
@ApplicationScoped
public class OfferCommands {
    private final CaseTable cases;
    private final OfferTable offers;
    private final Offerable offerable;
    private final Ids ids;
    private final Clock clock;
    private final Duration expiresAfter;

    OfferCommands(
            CaseTable cases,
            OfferTable offers,
            Offerable offerable,
            Ids ids,
            Clock clock,
            @ConfigProperty(name = "pathways.offer.expires-after", defaultValue = "PT48H") Duration expiresAfter) {
        this.cases = cases;
        this.offers = offers;
        this.offerable = offerable;
        this.ids = ids;
        this.clock = clock;
        this.expiresAfter = expiresAfter;
    }

    public Uni<Offer> make(Tx tx, AccessScope caller, MakeOffer command) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return cases.lock(tx, caller, command.referralId())
                .chain(patient -> offerable.bed(tx, Searching.required(patient), command, now))
                .call(bed -> offers.ofCase(tx, command.referralId())
                        .invoke(made -> new CaseOffers(made).requireRoomFor(bed)))
                .map(bed -> Offer.make(ids.next(), command.referralId(), bed, Window.open(now, expiresAfter)))
                .call(made -> offers.add(tx, made))
                .map(Change::after);
    }
}
