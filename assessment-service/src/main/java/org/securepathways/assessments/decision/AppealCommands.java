package org.securepathways.assessments.decision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Period;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.securepathways.assessments.access.Case;
import org.securepathways.assessments.access.CaseRefusal;
import org.securepathways.assessments.access.CaseStatus;
import org.securepathways.assessments.access.Decision;
import org.securepathways.assessments.access.store.CaseTable;
import org.securepathways.assessments.decision.store.AppealTable;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.assessment.AccessAppealed;
import org.securepathways.contracts.codes.AppealGround;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.outbox.Publication;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.time.Ids;
import org.securepathways.kit.time.NotInFuture;

/** Takes appeals and what became of them. The decision stands all the while. */
@ApplicationScoped
public class AppealCommands {
    private final CaseTable cases;
    private final AppealTable appeals;
    private final Period window;
    private final Ids ids;
    private final Clock clock;

    AppealCommands(
            CaseTable cases,
            AppealTable appeals,
            @ConfigProperty(name = "pathways.access.appeal-days") int appealDays,
            Ids ids,
            Clock clock) {
        this.cases = cases;
        this.appeals = appeals;
        this.window = Period.ofDays(appealDays);
        this.ids = ids;
        this.clock = clock;
    }

    /** @param words why, beside the ground; null for nothing */
    public Uni<Appeal> make(Tx tx, AccessScope caller, UUID caseId, AppealGround ground, String words, Moment at) {
        NotInFuture.check(at, "at", clock);
        return cases.mine(tx, caller, caseId)
                .chain(found -> appeals.open(tx, caseId).chain(open -> {
                    Decision standing = appealable(found, at);
                    if (open.isPresent()) {
                        throw new RefusedException(AppealRefusal.APPEAL_OPEN);
                    }
                    Appeal made = new Appeal(
                            ids.next(),
                            caseId,
                            standing.id(),
                            side(caller),
                            unit(caller),
                            ground,
                            words,
                            AppealStatus.OPEN,
                            at,
                            null,
                            null,
                            null);
                    return appeals.add(tx, made, caller.name())
                            .chain(() -> tx.publish(event(made)))
                            .replaceWith(made);
                }));
    }

    /** The decision stands. */
    public Uni<Appeal> dismiss(Tx tx, AccessScope caller, UUID caseId, UUID appealId, String words, Moment at) {
        return end(tx, caller, caseId, appealId, at, appeal -> appeal.ended(AppealStatus.DISMISSED, at, words, null));
    }

    /** The appellant takes it back. */
    public Uni<Appeal> withdraw(Tx tx, AccessScope caller, UUID caseId, UUID appealId, String words, Moment at) {
        return end(
                tx, caller, caseId, appealId, at, appeal -> appeal.withdrawnBy(side(caller), unit(caller), at, words));
    }

    private Uni<Appeal> end(
            Tx tx, AccessScope caller, UUID caseId, UUID appealId, Moment at, UnaryOperator<Appeal> how) {
        NotInFuture.check(at, "at", clock);
        return cases.mine(tx, caller, caseId)
                .chain(found -> appeals.one(tx, caseId, appealId))
                .map(how)
                .call(ended -> appeals.end(tx, ended, caller.name()));
    }

    private static Appellant side(AccessScope caller) {
        return caller.has(Roles.UNIT) ? Appellant.UNIT : Appellant.REFERRER;
    }

    /** A unit's token names the unit, or the organisation it belongs to. */
    private static String unit(AccessScope caller) {
        if (!caller.has(Roles.UNIT)) {
            return null;
        }
        return caller.unit() == null ? caller.organisation() : caller.unit();
    }

    private Decision appealable(Case found, Moment at) {
        if (found.status() != CaseStatus.OPEN) {
            throw new RefusedException(CaseRefusal.CASE_CLOSED);
        }
        Decision standing = found.standing().orElseThrow(() -> new RefusedException(AppealRefusal.NOTHING_TO_APPEAL));
        Appeal.check(standing, at, window);
        return standing;
    }

    private static Publication event(Appeal made) {
        return Publication.of(
                EventType.ACCESS_APPEALED,
                made.caseId(),
                made.madeAt().instant(),
                new AccessAppealed(made.caseId(), made.decisionId(), made.ground(), made.madeAt()));
    }
}
