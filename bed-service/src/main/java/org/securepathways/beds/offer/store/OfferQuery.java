package org.securepathways.beds.offer.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.securepathways.beds.offer.Offer;
import org.securepathways.beds.offer.OfferRefusal;
import org.securepathways.beds.offer.OfferStatus;
import org.securepathways.beds.patient.store.Sight;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Database;

/** Reads offers: those of the cases a reader may see, and those made to the reader's own unit. */
@ApplicationScoped
public class OfferQuery {
    private static final String SCOPED = """
            from OfferRow o where (o.unit = :unit
                 or exists (select c.referralId from CaseRow c where c.referralId = o.referralId
                            and c.prison like :prison and cast(c.region as string) like :region))""";

    private final Database database;

    OfferQuery(Database database) {
        this.database = database;
    }

    /** @throws RefusedException when there is none, or none this caller may see */
    public Uni<Offer> one(AccessScope scope, UUID id) {
        return database.read(session -> query(session, scope, " and o.id = :id")
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> new RefusedException(OfferRefusal.OFFER_UNKNOWN))
                .map(OfferRow::toOffer);
    }

    /** One page, newest first, of those older than the given one; of one status, or of all. */
    public Uni<List<Offer>> page(AccessScope scope, Optional<OfferStatus> status, UUID before, int limit) {
        List<OfferStatus> wanted = status.map(List::of).orElse(List.of(OfferStatus.values()));
        return database.read(session -> query(
                                session, scope, " and o.id < :before and o.status in :wanted order by o.id desc")
                        .setParameter("before", before)
                        .setParameter("wanted", wanted)
                        .setMaxResults(limit)
                        .getResultList())
                .map(rows -> rows.stream().map(OfferRow::toOffer).toList());
    }

    /** The offers of one case, oldest first. */
    public Uni<List<Offer>> ofCase(AccessScope scope, UUID referralId) {
        return database.read(session -> query(session, scope, " and o.referralId = :referral order by o.id")
                        .setParameter("referral", referralId)
                        .getResultList())
                .map(rows -> rows.stream().map(OfferRow::toOffer).toList());
    }

    private static Mutiny.SelectionQuery<OfferRow> query(
            Mutiny.StatelessSession session, AccessScope scope, String more) {
        Sight sight = Sight.of(scope);
        return session.createSelectionQuery(SCOPED + more, OfferRow.class)
                .setParameter("unit", sight.unit())
                .setParameter("prison", sight.prison())
                .setParameter("region", sight.region());
    }
}
