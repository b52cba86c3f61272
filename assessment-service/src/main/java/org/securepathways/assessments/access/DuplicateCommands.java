package org.securepathways.assessments.access;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.securepathways.assessments.access.store.DuplicateTable;
import org.securepathways.assessments.access.store.DuplicateTable.Attempt;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.assessment.DuplicateRefused;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.outbox.Publication;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Database;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.time.Ids;

/** Counts the bookings that were refused as needless. */
@ApplicationScoped
public class DuplicateCommands {
    private final Database database;
    private final DuplicateTable duplicates;
    private final RatesFromSettings settings;
    private final Ids ids;
    private final Clock clock;

    DuplicateCommands(Database database, DuplicateTable duplicates, RatesFromSettings settings, Ids ids, Clock clock) {
        this.database = database;
        this.duplicates = duplicates;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Does the booking. Where it is refused as needless, that is counted and told in a transaction of its own, for the
     * refusal has undone the booking's; the refusal then says what a repeat would have taken.
     *
     * @param key the request's own key: the same request sent again is counted once
     */
    public <T> Uni<T> counting(
            AccessScope caller, Optional<String> key, UUID caseId, String organisation, Supplier<Uni<T>> booking) {
        return booking.get().onFailure(DuplicateCommands::isNeedless).recoverWithUni(failure -> {
            RefusedException refused = (RefusedException) failure;
            UUID existing = (UUID) refused.details().get("assessmentId");
            Attempt attempt = new Attempt(
                    ids.next(), caseId, existing, organisation, clock.instant(), caller.name(), key.orElse(null));
            return database.write(tx -> count(tx, attempt))
                    .chain(effort -> Uni.createFrom().failure(saying(refused, effort)));
        });
    }

    private Uni<Findings.Effort> count(Tx tx, Attempt attempt) {
        return duplicates
                .count(tx, attempt)
                .chain(isNew ->
                        isNew ? tx.publish(event(attempt)) : Uni.createFrom().voidItem())
                .chain(() -> duplicates.effort(tx, attempt.assessment()));
    }

    private RefusedException saying(RefusedException refused, Findings.Effort effort) {
        Map<String, Object> details = new HashMap<>(refused.details());
        details.put("costOfRepeat", RepeatCost.of(effort, settings.rates()));
        return refused.with(details);
    }

    private static Publication event(Attempt attempt) {
        return Publication.of(
                EventType.ASSESSMENT_DUPLICATE_REFUSED,
                attempt.caseId(),
                attempt.refusedAt(),
                new DuplicateRefused(
                        attempt.caseId(),
                        attempt.assessment(),
                        attempt.organisation(),
                        Moment.of(attempt.refusedAt())));
    }

    private static boolean isNeedless(Throwable failure) {
        return failure instanceof RefusedException refused && refused.refusal() == CaseRefusal.ASSESSMENT_CURRENT;
    }
}
