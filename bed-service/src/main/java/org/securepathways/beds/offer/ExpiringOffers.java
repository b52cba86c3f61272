package org.securepathways.beds.offer;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.securepathways.beds.offer.store.OfferTable;
import org.securepathways.kit.outbox.Change;
import org.securepathways.kit.store.Database;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.time.Background;

/** Lets time end what nobody answered, though no request and no event arrives; on as many instances as there are. */
@ApplicationScoped
class ExpiringOffers {
    private static final int BATCH = 500;

    private final Database database;
    private final OfferTable offers;
    private final Clock clock;

    ExpiringOffers(Database database, OfferTable offers, Clock clock) {
        this.database = database;
        this.offers = offers;
        this.clock = clock;
    }

    void start(
            @Observes StartupEvent event,
            Background background,
            @ConfigProperty(name = "pathways.offer.expiry-check", defaultValue = "PT0.5S") Duration pause) {
        background.every(pause, "expiring offers", this::expireAll);
    }

    private Uni<Void> expireAll() {
        Instant now = clock.instant();
        return database.write(tx -> expire(tx, now))
                .chain(expired ->
                        expired == BATCH ? expireAll() : Uni.createFrom().voidItem());
    }

    private Uni<Integer> expire(Tx tx, Instant now) {
        return offers.lockDue(tx, now, BATCH)
                .map(due -> expired(due, now))
                .call(changes -> offers.store(tx, changes))
                .map(List::size);
    }

    private static List<Change<Offer>> expired(List<Offer> due, Instant now) {
        return due.stream().map(offer -> offer.expire(now)).toList();
    }
}
