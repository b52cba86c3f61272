package org.securepathways.assessments.access;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Period;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.securepathways.assessments.access.store.CaseTable;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.time.NotInFuture;

/** Loads, decides, stores: each in the transaction it is given. */
@ApplicationScoped
public class CaseCommands {
    private final CaseTable cases;
    private final Period usualCurrency;
    private final Clock clock;

    CaseCommands(
            CaseTable cases,
            @ConfigProperty(name = "pathways.assessment.currency-days") int currencyDays,
            Clock clock) {
        this.cases = cases;
        this.usualCurrency = Period.ofDays(currencyDays);
        this.clock = clock;
    }

    public Uni<Assessment> book(Tx tx, AccessScope caller, UUID caseId, Assessment booking) {
        return cases.change(tx, caller, caseId, c -> c.book(booking, clock.instant()))
                .map(after -> after.assessment(booking.id()));
    }

    public Uni<Assessment> recordOutcome(Tx tx, AccessScope caller, UUID caseId, UUID assessmentId, Outcome found) {
        NotInFuture.check(found.examinedAt(), "examinedAt", clock);
        return cases.change(tx, caller, caseId, c -> c.recordOutcome(assessmentId, found, usualCurrency))
                .map(after -> after.assessment(assessmentId));
    }

    public Uni<Assessment> takeFinished(Tx tx, AccessScope caller, UUID caseId, Assessment unbooked, Outcome found) {
        NotInFuture.check(found.examinedAt(), "examinedAt", clock);
        return cases.change(tx, caller, caseId, c -> c.takeFinished(unbooked, found, usualCurrency))
                .map(after -> after.assessment(unbooked.id()));
    }

    public Uni<Report> sign(Tx tx, AccessScope caller, UUID caseId, Report report) {
        NotInFuture.check(report.examinedAt(), "examinedAt", clock);
        NotInFuture.check(report.signedAt(), "signedAt", clock);
        return cases.change(tx, caller, caseId, c -> c.sign(report))
                .map(after -> after.reports().get(after.reports().size() - 1));
    }

    public Uni<Decision> decide(Tx tx, AccessScope caller, UUID caseId, Decision decision) {
        NotInFuture.check(decision.decidedAt(), "decidedAt", clock);
        return cases.change(tx, caller, caseId, c -> c.decide(decision)).replaceWith(decision);
    }
}
