package org.securepathways.assessments.access.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.securepathways.assessments.access.Assessment;
import org.securepathways.assessments.access.AssessmentStatus;
import org.securepathways.assessments.access.Case;
import org.securepathways.assessments.access.CaseEvent;
import org.securepathways.assessments.access.Change;
import org.securepathways.assessments.access.TimeLimits;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.outbox.Publication;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.store.UnknownCase;

/** The cases. Storing a change also puts its events in the outbox, in the same transaction. */
@ApplicationScoped
public class CaseTable {
    private final CaseJson json;
    private final TimeLimits limits;
    private final Clock clock;

    CaseTable(CaseJson json, TimeLimits limits, Clock clock) {
        this.json = json;
        this.limits = limits;
        this.clock = clock;
    }

    /** Changes one case of the caller's. Changes of the same case happen one after the other, none is lost. */
    public Uni<Case> change(Tx tx, AccessScope scope, UUID id, Function<Case, Change> decide) {
        return mine(tx, scope, id)
                .map(decide)
                .chain(change -> store(tx, List.of(change)).replaceWith(change.after()));
    }

    /** One case of the caller's, kept from everybody else until the transaction ends. */
    public Uni<Case> mine(Tx tx, AccessScope scope, UUID id) {
        // Two statements: what is read beside a row in the statement that waited for its lock may be older than the
        // row.
        return Reach.of(scope)
                .bind(tx.session().createNativeQuery(CaseSql.LOCK_ONE, String.class))
                .setParameter("id", id)
                .getResultList()
                .invoke(locked -> {
                    if (locked.isEmpty()) {
                        throw UnknownCase.of(id, clock);
                    }
                })
                .chain(locked -> whole(tx, List.of(id)))
                .map(found -> found.get(0));
    }

    /** The cases with these ids, kept from everybody else until the transaction ends; made where they are missing. */
    public Uni<List<Case>> claim(Tx tx, Collection<UUID> ids) {
        String wanted = json.text(ids.stream().map(UUID::toString).sorted().toList());
        return tx.session()
                .createNativeQuery(CaseSql.MAKE_MISSING)
                .setParameter("ids", wanted)
                .executeUpdate()
                .chain(() -> tx.session()
                        .createNativeQuery(CaseSql.LOCK_MANY, String.class)
                        .setParameter("ids", wanted)
                        .getResultList())
                .chain(locked -> whole(tx, ids));
    }

    /** Stores the changes, at most one of each case, and publishes their events. */
    public Uni<Void> store(Tx tx, List<Change> changes) {
        Instant now = clock.instant();
        List<CaseRow> cases = new ArrayList<>();
        List<AssessmentRow> assessments = new ArrayList<>();
        List<ReportRow> reports = new ArrayList<>();
        List<DecisionRow> decisions = new ArrayList<>();
        List<Publication> events = new ArrayList<>();
        for (Change change : changes) {
            Case after = change.after();
            cases.add(CaseRow.of(after, limits));
            after.assessments().stream()
                    .filter(a -> !change.before().assessments().contains(a))
                    .forEach(a -> assessments.add(row(after, a, now)));
            after.reports().stream()
                    .skip(change.before().reports().size())
                    .forEach(r -> reports.add(ReportRow.of(after.id(), r, now)));
            for (int i = change.before().decisions().size();
                    i < after.decisions().size();
                    i++) {
                decisions.add(DecisionRow.of(after.id(), i, after.decisions().get(i), now));
            }
            change.events().forEach(event -> events.add(publication(after.id(), event)));
        }
        return write(tx, CaseSql.STORE_CASES, cases)
                .chain(() -> write(tx, CaseSql.STORE_ASSESSMENTS, assessments))
                .chain(() -> write(tx, CaseSql.FREE_SLOTS, calledOff(assessments)))
                .chain(() -> write(tx, CaseSql.STORE_REPORTS, reports))
                .chain(() -> write(tx, CaseSql.STORE_DECISIONS, decisions))
                .chain(() -> refresh(tx, changes))
                .chain(() -> tx.publish(events));
    }

    /** What the cases of the same person wait for depends on what was recorded under this one. */
    private Uni<Void> refresh(Tx tx, List<Change> changes) {
        Set<UUID> others = changes.stream()
                .flatMap(change -> change.after().beside().others().stream())
                .collect(Collectors.toSet());
        return others.isEmpty()
                ? Uni.createFrom().voidItem()
                : whole(tx, others)
                        .chain(cases -> write(
                                tx,
                                CaseSql.STORE_CASES,
                                cases.stream().map(c -> CaseRow.of(c, limits)).toList()));
    }

    /** Somebody else can have the slot of a visit that was called off. */
    private static List<UUID> calledOff(List<AssessmentRow> assessments) {
        return assessments.stream()
                .filter(a -> a.status() == AssessmentStatus.CANCELLED)
                .map(AssessmentRow::id)
                .toList();
    }

    private static AssessmentRow row(Case owner, Assessment assessment, Instant now) {
        long position = owner.assessments().stream()
                .takeWhile(a -> !a.id().equals(assessment.id()))
                .filter(a -> owner.ownerOf(a.id()).equals(owner.id()))
                .count();
        return AssessmentRow.of(owner.ownerOf(assessment.id()), (int) position, assessment, now);
    }

    private Uni<List<Case>> whole(Tx tx, Collection<UUID> ids) {
        return tx.session()
                .createNativeQuery(CaseSql.READ_MANY, String.class)
                .setParameter("ids", json.text(ids))
                .getResultList()
                .map(found -> found.stream().map(json::whole).toList());
    }

    private Uni<Void> write(Tx tx, String statement, List<?> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : tx.session()
                        .createNativeQuery(statement)
                        .setParameter("rows", json.text(rows))
                        .executeUpdate()
                        .replaceWithVoid();
    }

    private static Publication publication(UUID id, CaseEvent event) {
        return Publication.of(event.type(), id, event.occurredAt(), event.data());
    }
}
