package org.securepathways.assessments.information;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.securepathways.assessments.access.CaseStatus;
import org.securepathways.assessments.access.store.CaseGate;
import org.securepathways.assessments.information.store.InformationTable;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.Party;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.time.NotInFuture;

/** Loads, decides, stores: each in the transaction it is given, one after the other for each case. */
@ApplicationScoped
public class InformationCommands {
    private static final List<String> ASKING = List.of(Roles.GATEKEEPER, Roles.ASSESSOR, Roles.COMMISSIONER);

    private final CaseGate cases;
    private final InformationTable table;
    private final Clock clock;

    InformationCommands(CaseGate cases, InformationTable table, Clock clock) {
        this.cases = cases;
        this.table = table;
        this.clock = clock;
    }

    public Uni<InformationRequest> ask(
            Tx tx, AccessScope scope, UUID caseId, UUID id, Party of, Set<InformationItem> items, Moment at) {
        NotInFuture.check(at, "at", clock);
        var role = ASKING.stream().filter(scope::has).findFirst().orElse(Roles.ASSESSOR);
        var request = new InformationRequest(
                id,
                caseId,
                of,
                Set.copyOf(items),
                role,
                at == null ? Moment.of(clock.instant()) : at,
                InformationStatus.OPEN,
                Optional.empty());
        return cases.held(tx, scope, caseId)
                .invoke(c -> {
                    if (c.status() != CaseStatus.OPEN) {
                        throw new RefusedException(InformationRefusal.INFORMATION_CASE_ENDED);
                    }
                })
                .chain(c -> table.of(tx, caseId))
                .map(beside -> InformationRequest.ask(request, beside))
                .chain(change -> table.store(tx, scope, change));
    }

    /** Ends a request, also after the case has ended: it came. */
    public Uni<InformationRequest> end(Tx tx, AccessScope scope, UUID caseId, UUID id, InformationAct act, Moment at) {
        NotInFuture.check(at, "at", clock);
        return cases.held(tx, scope, caseId)
                .chain(c -> table.of(tx, caseId))
                .map(all -> all.stream()
                        .filter(request -> request.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new RefusedException(InformationRefusal.INFORMATION_REQUEST_UNKNOWN)))
                .map(request -> request.end(act, at == null ? Moment.of(clock.instant()) : at))
                .chain(change -> table.store(tx, scope, change));
    }
}
