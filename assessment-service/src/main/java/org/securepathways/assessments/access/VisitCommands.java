package org.securepathways.assessments.access;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.securepathways.assessments.access.store.CaseTable;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.CurrencyEnding;
import org.securepathways.contracts.codes.NotDoneReason;
import org.securepathways.contracts.codes.RescheduleReason;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.time.NotInFuture;

/** What becomes of an assessment that is known here, each in the transaction it is given. */
@ApplicationScoped
public class VisitCommands {
    private final CaseTable cases;
    private final SlotCommands slots;
    private final Clock clock;

    VisitCommands(CaseTable cases, SlotCommands slots, Clock clock) {
        this.cases = cases;
        this.slots = slots;
        this.clock = clock;
    }

    /** To which time, and to which of the prison's slots if any, a visit is to be moved. */
    public record Move(UUID assessment, Moment when, Optional<UUID> slot, RescheduleReason reason) {}

    public Uni<Assessment> reschedule(Tx tx, AccessScope caller, UUID caseId, Move move) {
        return cases.change(
                        tx,
                        caller,
                        caseId,
                        c -> c.reschedule(move.assessment(), move.when(), move.slot(), move.reason(), clock.instant()))
                .call(after -> slots.take(tx, after, after.assessment(move.assessment())))
                .map(after -> after.assessment(move.assessment()));
    }

    public Uni<Assessment> notDone(
            Tx tx, AccessScope caller, UUID caseId, UUID assessment, NotDoneReason reason, Moment at) {
        NotInFuture.check(at, "at", clock);
        return change(tx, caller, caseId, assessment, c -> c.notDone(assessment, reason, at));
    }

    public Uni<Assessment> cancel(Tx tx, AccessScope caller, UUID caseId, UUID assessment) {
        return change(tx, caller, caseId, assessment, c -> c.cancel(assessment, Moment.of(clock.instant())));
    }

    /** The patient has changed since the assessment. */
    public Uni<Assessment> endCurrency(Tx tx, AccessScope caller, UUID caseId, UUID assessment, Moment changedAt) {
        NotInFuture.check(changedAt, "changedAt", clock);
        var end = new CurrencyEnd(CurrencyEnding.CLINICAL_CHANGE, changedAt);
        return change(tx, caller, caseId, assessment, c -> c.endCurrency(assessment, end));
    }

    private Uni<Assessment> change(
            Tx tx, AccessScope caller, UUID caseId, UUID assessment, Function<Case, Change> decide) {
        return cases.change(tx, caller, caseId, decide).map(after -> after.assessment(assessment));
    }
}
