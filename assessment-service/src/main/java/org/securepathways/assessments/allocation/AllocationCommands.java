package org.securepathways.assessments.allocation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.assessments.access.Case;
import org.securepathways.assessments.access.CaseStatus;
import org.securepathways.assessments.access.store.CaseGate;
import org.securepathways.assessments.allocation.store.AllocationTable;
import org.securepathways.assessments.allocation.store.Proposals;
import org.securepathways.assessments.allocation.store.RulesTable;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.time.Ids;

/** Loads, decides, stores: each in the transaction it is given, one after the other for each case. */
@ApplicationScoped
public class AllocationCommands {
    private final CaseGate cases;
    private final AllocationTable table;
    private final Proposals proposals;
    private final RulesTable rules;
    private final Ids ids;
    private final Clock clock;

    AllocationCommands(
            CaseGate cases, AllocationTable table, Proposals proposals, RulesTable rules, Ids ids, Clock clock) {
        this.cases = cases;
        this.table = table;
        this.proposals = proposals;
        this.rules = rules;
        this.ids = ids;
        this.clock = clock;
    }

    public Uni<Allocation> allocate(Tx tx, AccessScope scope, UUID caseId, Allocation.Choice choice) {
        return cases.held(tx, scope, caseId)
                .chain(c -> holder(tx, c, AllocationAct.ALLOCATE).chain(holder -> give(tx, scope, c, choice, holder)));
    }

    public Uni<Allocation> reallocate(
            Tx tx, AccessScope scope, UUID caseId, Allocation.Choice choice, EndReason reason) {
        return cases.held(tx, scope, caseId)
                .chain(c -> holder(tx, c, AllocationAct.REALLOCATE)
                        .call(holder -> table.store(tx, holder.orElseThrow().ended(reason, clock.instant())))
                        .chain(holder -> give(tx, scope, c, choice, holder)));
    }

    public Uni<Allocation> release(Tx tx, AccessScope scope, UUID caseId, EndReason reason) {
        return cases.held(tx, scope, caseId)
                .chain(c -> holder(tx, c, AllocationAct.RELEASE))
                .map(holder -> holder.orElseThrow().ended(reason, clock.instant()))
                .call(ended -> table.store(tx, ended));
    }

    /** Publishes the next version of the rules. */
    public Uni<RuleSet> publish(Tx tx, AccessScope scope, LocalDate validFrom, List<Rule> wanted) {
        var today = LocalDate.ofInstant(clock.instant(), Moment.LONDON);
        return rules.add(tx, scope, validFrom, wanted).map(added -> added.published(today));
    }

    private Uni<Allocation> give(
            Tx tx, AccessScope scope, Case c, Allocation.Choice choice, Optional<Allocation> holder) {
        return proposals
                .of(tx.session(), scope, c)
                .map(proposal -> Allocation.of(
                        ids.next(),
                        c.id(),
                        proposal,
                        choice,
                        holder.map(Allocation::clinicianId),
                        scope.name(),
                        clock.instant()))
                .call(given -> table.store(tx, given));
    }

    private Uni<Optional<Allocation>> holder(Tx tx, Case c, AllocationAct act) {
        return table.of(tx.session(), c.id()).map(all -> {
            var holder = all.stream().filter(one -> one.endedAt().isEmpty()).findFirst();
            act.refusal(standing(c, holder)).ifPresent(refusal -> {
                throw new RefusedException(refusal);
            });
            return holder;
        });
    }

    private static AllocationStanding standing(Case c, Optional<Allocation> holder) {
        if (c.status() != CaseStatus.OPEN) {
            return AllocationStanding.CASE_ENDED;
        }
        return holder.isPresent() ? AllocationStanding.ALLOCATED : AllocationStanding.UNALLOCATED;
    }
}
