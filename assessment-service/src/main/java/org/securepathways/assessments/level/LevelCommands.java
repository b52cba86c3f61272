package org.securepathways.assessments.level;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.securepathways.assessments.access.Case;
import org.securepathways.assessments.access.CaseRefusal;
import org.securepathways.assessments.access.CaseStatus;
import org.securepathways.assessments.access.Decision;
import org.securepathways.assessments.access.store.CaseTable;
import org.securepathways.assessments.level.store.LevelTable;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.SecurityLevel;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.outbox.Change;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.time.Ids;
import org.securepathways.kit.time.NotInFuture;

/** Takes the Ministry's queries, the evidence and what was decided. The case is locked meanwhile. */
@ApplicationScoped
public class LevelCommands {
    private final CaseTable cases;
    private final LevelTable queries;
    private final Ids ids;
    private final Clock clock;

    LevelCommands(CaseTable cases, LevelTable queries, Ids ids, Clock clock) {
        this.cases = cases;
        this.queries = queries;
        this.ids = ids;
        this.clock = clock;
    }

    public Uni<QueriedLevel> query(Tx tx, AccessScope caller, UUID caseId, QueriedLevel.Question asked) {
        NotInFuture.check(asked.at(), "at", clock);
        return cases.mine(tx, caller, caseId)
                .call(() -> queries.last(tx, caseId)
                        .invoke(last -> last.ifPresent(query -> LevelAct.QUERY.check(query.status()))))
                .map(found -> QueriedLevel.raised(ids.next(), caseId, admission(found), asked))
                .chain(change -> queries.add(tx, change.after(), caller.name())
                        .chain(() -> tx.publish(change.events()))
                        .replaceWith(change.after()));
    }

    public Uni<QueriedLevel> answer(Tx tx, AccessScope caller, UUID caseId, UUID queryId, String evidence, Moment at) {
        NotInFuture.check(at, "at", clock);
        return locked(tx, caller, caseId, queryId)
                .map(query -> query.answered(evidence, at))
                .chain(change -> store(tx, change, caller));
    }

    public Uni<QueriedLevel> decide(
            Tx tx, AccessScope caller, UUID caseId, UUID queryId, SecurityLevel level, String words, Moment at) {
        NotInFuture.check(at, "at", clock);
        return locked(tx, caller, caseId, queryId)
                .map(query -> query.decided(level, words, at))
                .chain(change -> store(tx, change, caller));
    }

    private Uni<QueriedLevel> locked(Tx tx, AccessScope caller, UUID caseId, UUID queryId) {
        return cases.mine(tx, caller, caseId).chain(found -> queries.one(tx, caseId, queryId));
    }

    private Uni<QueriedLevel> store(Tx tx, Change<QueriedLevel> change, AccessScope caller) {
        return queries.store(tx, change.after(), caller.name())
                .chain(() -> tx.publish(change.events()))
                .replaceWith(change.after());
    }

    private static Decision admission(Case found) {
        if (found.status() != CaseStatus.OPEN) {
            throw new RefusedException(CaseRefusal.CASE_CLOSED);
        }
        return found.standing()
                .filter(Decision::admits)
                .orElseThrow(() -> new RefusedException(LevelRefusal.NOTHING_TO_QUERY));
    }
}
