package org.securepathways.tracker.tracking.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Database;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.store.UnknownCase;
import org.securepathways.tracker.picture.Picture;
import org.securepathways.tracker.picture.Rulebook;
import org.securepathways.tracker.tracking.CaseFile;

/** Reads cases, as far as the reader may see them. One that is not theirs answers as one that does not exist. */
@ApplicationScoped
public class CaseQuery {
    private static final String SEEN =
            "select j.referral_id from journey j where j.referral_id = :id and " + Sight.CONDITION;

    private static final String PAGE =
            "select " + WorklistLine.COLUMNS + " from journey j where " + Sight.CONDITION + """
             and (:open = '' or (j.outcome is null and j.merged_into is null) = (:open = 'true'))
             and (:breached = '' or j.breached = (:breached = 'true'))
             and (:with = '' or j.currently_with = :with)
             and (:after = '' or (j.sort_at, j.referral_id) >
                  (select a.sort_at, a.referral_id from journey a where cast(a.referral_id as text) = :after))
            order by j.sort_at, j.referral_id limit :limit""";

    private final Database database;
    private final FactTable facts;
    private final LedgerTable ledger;
    private final Rulebook rules;
    private final Clock clock;

    CaseQuery(Database database, FactTable facts, LedgerTable ledger, Rulebook rules, Clock clock) {
        this.database = database;
        this.facts = facts;
        this.ledger = ledger;
        this.rules = rules;
        this.clock = clock;
    }

    /** @throws RefusedException when there is none, or none this caller may see */
    public Uni<CaseFile> one(AccessScope scope, UUID id) {
        return database.read(session -> seen(scope, session, id)
                .chain(() -> facts.of(session, List.of(id)))
                .chain(known -> ledger.of(session, List.of(id))
                        .map(said -> new CaseFile(
                                Picture.of(known.get(id), rules, clock.instant())
                                        .orElseThrow(),
                                said.getOrDefault(id, List.of())))));
    }

    /**
     * The case as it was known at that moment, to who may see it now.
     *
     * @throws RefusedException as {@link #one} does, and when its referral was not known yet
     */
    public Uni<CaseFile> knownAt(AccessScope scope, UUID id, Instant then) {
        return database.read(session -> seen(scope, session, id)
                .chain(() -> facts.everOf(session, id))
                .chain(ever -> ledger.of(session, List.of(id))
                        .map(said -> Picture.of(ever.knownAt(then), rules, then)
                                .map(picture -> CaseFile.of(picture, said.getOrDefault(id, List.of())))
                                .orElseThrow(() -> new RefusedException(UnknownCase.CASE_UNKNOWN)))));
    }

    /** One page of a worklist, the nearest limit first. */
    public Uni<List<WorklistLine>> page(AccessScope scope, Worklist wanted) {
        return database.read(session -> Sight.of(scope)
                        .on(session.createNativeQuery(PAGE, Object[].class))
                        .setParameter("open", text(wanted.open()))
                        .setParameter("breached", text(wanted.breached()))
                        .setParameter("with", text(wanted.with()))
                        .setParameter("after", text(wanted.after()))
                        .setParameter("limit", wanted.limit())
                        .getResultList())
                .map(rows -> rows.stream().map(WorklistLine::of).toList());
    }

    /** The case for one who is about to record something of it. @throws RefusedException as {@link #one} does */
    public Uni<Picture> inTransaction(AccessScope scope, Tx tx, UUID id) {
        return seen(scope, tx.session(), id).chain(() -> picture(tx.session(), id));
    }

    /** The same for a unit at whose door the person stands, whether or not the case was ever put to it. */
    public Uni<Picture> atTheDoor(AccessScope unit, Tx tx, UUID id) {
        return facts.of(tx.session(), List.of(id))
                .map(known -> Optional.ofNullable(known.get(id))
                        .filter(any -> unit.has(Roles.UNIT))
                        .flatMap(ofOne -> Picture.of(ofOne, rules, clock.instant()))
                        .orElseThrow(() -> UnknownCase.of(id, clock)));
    }

    private Uni<Void> seen(AccessScope scope, Mutiny.StatelessSession session, UUID id) {
        return Sight.of(scope)
                .on(session.createNativeQuery(SEEN, UUID.class))
                .setParameter("id", id)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() -> UnknownCase.of(id, clock))
                .replaceWithVoid();
    }

    private Uni<Picture> picture(Mutiny.StatelessSession session, UUID id) {
        return facts.of(session, List.of(id))
                .map(known -> Picture.of(known.get(id), rules, clock.instant()).orElseThrow());
    }

    private static String text(Optional<?> value) {
        return value.map(String::valueOf).orElse("");
    }
}
