package org.securepathways.beds.offer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.securepathways.beds.offer.store.OfferTable;
import org.securepathways.beds.unit.Vacancy;
import org.securepathways.beds.unit.store.Promises;
import org.securepathways.kit.store.Tx;

/** What a unit's word about its bed does to the offers of it. */
@ApplicationScoped
class UnitPromises implements Promises {
    private final OfferTable offers;

    UnitPromises(OfferTable offers) {
        this.offers = offers;
    }

    @Override
    public Uni<Void> bedFailed(Tx tx, Vacancy vacancy, Instant now) {
        return offers.lockOfBed(tx, bed(vacancy)).chain(found -> offers.store(tx, new BedOffers(found).bedFailed(now)));
    }

    @Override
    public Uni<Void> bedFreeAgain(Tx tx, Vacancy vacancy) {
        return offers.endStay(tx, bed(vacancy));
    }

    private static Bed bed(Vacancy vacancy) {
        return new Bed(vacancy.unit(), vacancy.ward(), vacancy.reference());
    }
}
