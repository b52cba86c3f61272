package org.securepathways.beds.offer.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.securepathways.beds.offer.Bed;
import org.securepathways.beds.offer.Offer;
import org.securepathways.beds.offer.OfferRefusal;
import org.securepathways.beds.offer.Standing;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.outbox.Change;
import org.securepathways.kit.outbox.Publication;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;

/**
 * Keeps offers. Storing changes also puts their events in the outbox, in the same transaction. Whoever takes several
 * locks takes them in this order: the case, the bed's vacancy, offers by id.
 */
@ApplicationScoped
public class OfferTable {
    private static final String HOLDING = "o.status in (ACCEPTED, ADMITTED)";

    private static final String DUE = """
            select * from offer where status = 'OPEN' and expires_at <= :now
            order by expires_at limit :limit for update skip locked""";

    private static final String CHANGE = """
            update offer o
            set status = c.status, accepted_at = c.accepted_at, declined = c.declined, ending = c.ending
            from jsonb_to_recordset(cast(cast(:changes as text) as jsonb))
                 as c(id uuid, status text, accepted_at text, declined text, ending text)
            where o.id = c.id and (c.ending is distinct from 'BED_TAKEN' or o.status = 'OPEN')""";

    private static final String STAY_OVER = """
            update offer set status = 'STAY_OVER'
            where unit = :unit and vacancy = :vacancy and status = 'ADMITTED'""";

    private final ObjectMapper json;

    OfferTable(ObjectMapper json) {
        this.json = json;
    }

    public Uni<Void> add(Tx tx, Change<Offer> made) {
        return tx.session()
                .insert(OfferRow.of(made.after()))
                .onFailure()
                .transform(Walls::asRefusal)
                .chain(() -> tx.publish(made.events()));
    }

    public Uni<Void> store(Tx tx, List<Change<Offer>> changes) {
        List<Offer> after = changes.stream().map(Change::after).toList();
        List<Publication> events =
                changes.stream().flatMap(change -> change.events().stream()).toList();
        // Beds are given up before they are taken, or a patient who moves would hold two for a moment.
        return update(tx, after.stream().filter(offer -> !offer.status().holdsBed()))
                .chain(() ->
                        update(tx, after.stream().filter(offer -> offer.status().holdsBed())))
                .chain(() -> tx.publish(events));
    }

    /** The offer, for the unit it was made to. @throws RefusedException when there is none, or it is another unit's */
    public Uni<Offer> find(Tx tx, AccessScope scope, UUID id) {
        return one(query(tx, "o.id = :id and o.unit = :unit")
                .setParameter("id", id)
                .setParameter("unit", String.valueOf(scope.unit())));
    }

    /** The same, locked until the transaction ends. */
    public Uni<Offer> lock(Tx tx, AccessScope scope, UUID id) {
        return one(query(tx, "o.id = :id and o.unit = :unit")
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setParameter("id", id)
                .setParameter("unit", String.valueOf(scope.unit())));
    }

    /** Offers of the bed that are open or hold it, locked; the vacancy must be locked before. */
    public Uni<List<Offer>> lockOfBed(Tx tx, Bed bed) {
        return all(ofBed(tx, bed, "o.status = OPEN or " + HOLDING));
    }

    /** The same with the offer that is being answered, whatever has become of it. */
    public Uni<List<Offer>> lockRivals(Tx tx, Offer offer) {
        return all(ofBed(tx, offer.bed(), "o.id = :id or o.status = OPEN or " + HOLDING)
                .setParameter("id", offer.id()));
    }

    private static Mutiny.SelectionQuery<OfferRow> ofBed(Tx tx, Bed bed, String which) {
        return query(tx, "o.unit = :unit and o.vacancy = :vacancy and (" + which + ")")
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setParameter("unit", bed.unit())
                .setParameter("vacancy", bed.vacancy());
    }

    /** All offers ever made for the case, locked. */
    public Uni<List<Offer>> lockOfCase(Tx tx, UUID referralId) {
        return all(query(tx, "o.referralId = :referral")
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setParameter("referral", referralId));
    }

    /** All offers ever made for the case. */
    public Uni<List<Offer>> ofCase(Tx tx, UUID referralId) {
        return all(query(tx, "o.referralId = :referral").setParameter("referral", referralId));
    }

    /** Beds of the unit that somebody else holds. */
    public Uni<List<Bed>> heldByOthers(Tx tx, String unit, UUID referralId) {
        return all(query(tx, "o.unit = :unit and o.referralId <> :referral and " + HOLDING)
                        .setParameter("unit", unit)
                        .setParameter("referral", referralId))
                .map(offers -> offers.stream().map(Offer::bed).toList());
    }

    /** Open offers whose time is over, locked; those that somebody is just answering are left to the next run. */
    public Uni<List<Offer>> lockDue(Tx tx, Instant now, int limit) {
        return tx.session()
                .createNativeQuery(DUE, OfferRow.class)
                .setParameter("now", now)
                .setParameter("limit", limit)
                .getResultList()
                .map(rows -> rows.stream().map(OfferRow::toOffer).toList());
    }

    /** Whoever was in the bed is no longer. */
    public Uni<Void> endStay(Tx tx, Bed bed) {
        return tx.session()
                .createNativeQuery(STAY_OVER)
                .setParameter("unit", bed.unit())
                .setParameter("vacancy", bed.vacancy())
                .executeUpdate()
                .replaceWithVoid();
    }

    private Uni<Void> update(Tx tx, Stream<Offer> offers) {
        ArrayNode rows = json.createArrayNode();
        offers.forEach(offer -> {
            Standing standing = offer.standing();
            rows.addObject()
                    .put("id", offer.id().toString())
                    .put("status", offer.status().name())
                    .put("accepted_at", standing.acceptedAt().map(Moment::text).orElse(null))
                    .put("declined", standing.declined().map(Enum::name).orElse(null))
                    .put("ending", standing.ending().map(Enum::name).orElse(null));
        });
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : tx.session()
                        .createNativeQuery(CHANGE)
                        .setParameter("changes", rows.toString())
                        .executeUpdate()
                        .onFailure()
                        .transform(Walls::asRefusal)
                        .invoke(changed -> requireAll(changed, rows.size()))
                        .replaceWithVoid();
    }

    // A bed is taken only from those who wait for it: an acceptance that was acknowledged is never undone by another.
    private static void requireAll(int changed, int wanted) {
        if (changed != wanted) {
            throw new RefusedException(OfferRefusal.BED_ALREADY_RESERVED);
        }
    }

    private static Mutiny.SelectionQuery<OfferRow> query(Tx tx, String where) {
        return tx.session().createSelectionQuery("from OfferRow o where " + where + " order by o.id", OfferRow.class);
    }

    private static Uni<List<Offer>> all(Mutiny.SelectionQuery<OfferRow> query) {
        return query.getResultList()
                .map(rows -> rows.stream().map(OfferRow::toOffer).toList());
    }

    private static Uni<Offer> one(Mutiny.SelectionQuery<OfferRow> query) {
        return query.getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() -> new RefusedException(OfferRefusal.OFFER_UNKNOWN))
                .map(OfferRow::toOffer);
    }
}
