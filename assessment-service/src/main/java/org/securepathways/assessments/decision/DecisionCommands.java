package org.securepathways.assessments.decision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.assessments.access.Case;
import org.securepathways.assessments.access.Change;
import org.securepathways.assessments.access.Decision;
import org.securepathways.assessments.access.DecisionRefusal;
import org.securepathways.assessments.access.ReferralFacts;
import org.securepathways.assessments.access.Superseding;
import org.securepathways.assessments.access.SupersedingReason;
import org.securepathways.assessments.access.store.CaseTable;
import org.securepathways.assessments.decision.store.AppealTable;
import org.securepathways.assessments.decision.store.CalendarTable;
import org.securepathways.assessments.decision.store.ContractTable;
import org.securepathways.assessments.meeting.store.ListingTable;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.time.NotInFuture;

/** Takes the access meeting's decisions, with what calendar, contracts and appeals say of them. */
@ApplicationScoped
public class DecisionCommands {
    private final CaseTable cases;
    private final CalendarTable calendars;
    private final ContractTable contracts;
    private final AppealTable appeals;
    private final ListingTable listings;
    private final Clock clock;

    DecisionCommands(
            CaseTable cases,
            CalendarTable calendars,
            ContractTable contracts,
            AppealTable appeals,
            ListingTable listings,
            Clock clock) {
        this.cases = cases;
        this.calendars = calendars;
        this.contracts = contracts;
        this.appeals = appeals;
        this.listings = listings;
        this.clock = clock;
    }

    /** The decision as it was taken. Its case leaves the list it is on, and an open appeal ends. */
    public Uni<Decision> decide(Tx tx, AccessScope caller, UUID caseId, AskedDecision asked) {
        NotInFuture.check(asked.decision().decidedAt(), "decidedAt", clock);
        return cases.mine(tx, caller, caseId)
                .chain(found -> placed(tx, found, asked)
                        .chain(decision -> appeals.open(tx, caseId)
                                .chain(open -> take(tx, caller, found.decide(heard(decision, open)), open))));
    }

    private Uni<Decision> placed(Tx tx, Case found, AskedDecision asked) {
        Decision told = asked.decision();
        ReferralFacts facts = found.referral().orElseThrow().facts();
        return calendars
                .of(tx, found.id(), facts.region(), told.decidedAt().instant(), asked.meetingId())
                .map(calendar -> told.in(
                        calendar.sitting(asked.meetingId(), asked.outOfCycle(), told.decidedAt(), facts.urgency())))
                .chain(sat -> contracts
                        .bind(tx, facts.region(), sat.recommendation().securityLevel(), sat.decidedAt())
                        .map(sat::binding));
    }

    private static Decision heard(Decision decision, Optional<Appeal> open) {
        if (isForAppeal(decision) && open.isEmpty()) {
            throw RefusedException.of(DecisionRefusal.NO_OPEN_APPEAL, "supersedesBecause");
        }
        return decision;
    }

    private Uni<Decision> take(Tx tx, AccessScope caller, Change change, Optional<Appeal> open) {
        Decision taken = change.after().standing().orElseThrow();
        AppealStatus how = isForAppeal(taken) ? AppealStatus.UPHELD : AppealStatus.OVERTAKEN;
        return cases.store(tx, List.of(change))
                .chain(() -> listings.decided(tx, change.after().id(), taken.id(), clock.instant()))
                .chain(() -> open.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : appeals.end(tx, open.get().ended(how, taken.decidedAt(), null, taken.id()), caller.name()))
                .replaceWith(taken);
    }

    private static boolean isForAppeal(Decision decision) {
        return decision.supersedes()
                .map(Superseding::because)
                .filter(SupersedingReason.APPEAL::equals)
                .isPresent();
    }
}
