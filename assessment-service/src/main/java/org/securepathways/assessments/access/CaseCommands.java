package org.securepathways.assessments.access;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.securepathways.assessments.access.store.CaseTable;
import org.securepathways.assessments.access.store.Section12;
import org.securepathways.assessments.access.store.TrustedReferrers;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AssessmentMode;
import org.securepathways.contracts.codes.SecurityLevel;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.time.NotInFuture;

/** Loads, decides, stores: each in the transaction it is given. */
@ApplicationScoped
public class CaseCommands {
    private final CaseTable cases;
    private final SlotCommands slots;
    private final Period usualCurrency;
    private final Clock clock;

    @ConfigProperty(name = "pathways.assessment.paper-up-to")
    SecurityLevel paperUpTo;

    @All
    @Inject
    List<Section12> directories;

    @All
    @Inject
    List<TrustedReferrers> registers;

    CaseCommands(
            CaseTable cases,
            SlotCommands slots,
            @ConfigProperty(name = "pathways.assessment.currency-days") int currencyDays,
            Clock clock) {
        this.cases = cases;
        this.slots = slots;
        this.usualCurrency = Period.ofDays(currencyDays);
        this.clock = clock;
    }

    public Uni<Assessment> book(Tx tx, AccessScope caller, UUID caseId, Assessment booking) {
        return cases.mine(tx, caller, caseId)
                .call(mine -> checkMode(tx, mine, booking))
                .map(mine -> mine.book(booking, clock.instant()))
                .chain(change -> cases.store(tx, List.of(change)).replaceWith(change.after()))
                .call(after -> slots.take(tx, after, after.assessment(booking.id())))
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

    /** Takes a report. Where a directory knows the doctor, it says whether the approval held that day. */
    public Uni<Report> sign(Tx tx, AccessScope caller, UUID caseId, Report report) {
        NotInFuture.check(report.examinedAt(), "examinedAt", clock);
        NotInFuture.check(report.signedAt(), "signedAt", clock);
        return approved(tx, report)
                .chain(known -> cases.change(tx, caller, caseId, c -> c.sign(known)))
                .map(after -> after.reports().get(after.reports().size() - 1));
    }

    private Uni<Report> approved(Tx tx, Report report) {
        Uni<Report> known = Uni.createFrom().item(report);
        for (Section12 directory : directories) {
            known = known.chain(told -> directory
                    .approvedOn(tx, told.doctor(), told.signedAt().londonDay())
                    .map(approved -> approved.map(told::approved).orElse(told)));
        }
        return known;
    }

    private Uni<Void> checkMode(Tx tx, Case mine, Assessment booking) {
        if (booking.visit().mode().filter(m -> m == AssessmentMode.PAPER_BASED).isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        String prison = mine.referral().orElseThrow().facts().prison();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Moment.LONDON);
        Uni<Boolean> trusted = Uni.createFrom().item(false);
        for (TrustedReferrers register : registers) {
            trusted = trusted.chain(already -> already
                    ? Uni.createFrom().item(true)
                    : register.trusted(tx, prison, booking.organisation(), today));
        }
        return trusted.invoke(known -> PaperRules.check(mine, known, paperUpTo)).replaceWithVoid();
    }
}
