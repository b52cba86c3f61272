package org.securepathways.assessments.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.rule.RefusedException;

/** The rules of deciding on access. A decision is superseded by a later one, never changed. */
final class Decisions {
    private Decisions() {}

    /** The decision that counts: the last one taken. */
    static Optional<Decision> standing(List<Decision> decisions) {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.get(decisions.size() - 1));
    }

    /** Whether the meeting has yet to decide. */
    static boolean isUndecided(List<Decision> decisions) {
        return standing(decisions).filter(d -> !d.isOpen()).isEmpty();
    }

    /** Whether the person will not come to a secure bed, as it stands. */
    static boolean isAgainst(List<Decision> decisions) {
        return standing(decisions).filter(d -> !d.isOpen() && !d.admits()).isPresent();
    }

    /** The decision as it takes its place after those the case has. */
    static Decision placed(Case c, Decision taken) {
        taken.recommendation().refuseIncomplete();
        Optional<Decision> standing = c.standing();
        if (standing.isEmpty()) {
            taken.supersedes().ifPresent(of -> refuse(DecisionRefusal.DECISION_NOT_STANDING, "supersedes"));
        }
        Decision placed = standing.map(before -> after(before, taken)).orElse(taken);
        if (placed.admits() && c.assessments().stream().noneMatch(a -> a.is(AssessmentStatus.COMPLETED))) {
            throw new RefusedException(CaseRefusal.NO_ASSESSMENT);
        }
        return placed;
    }

    private static Decision after(Decision standing, Decision next) {
        if (next.supersedes().isEmpty() && !standing.canBecome(next)) {
            throw new RefusedException(CaseRefusal.ALREADY_DECIDED).with(Map.of("decisionId", standing.id()));
        }
        Superseding superseding = next.supersedes()
                .orElseGet(() -> new Superseding(
                        standing.id(),
                        standing.isOpen() ? SupersedingReason.NEW_INFORMATION : SupersedingReason.CHANGE));
        if (!superseding.decisionId().equals(standing.id())) {
            refuse(DecisionRefusal.DECISION_NOT_STANDING, "supersedes");
        }
        if (isSurelyBefore(next.decidedAt(), standing.decidedAt())) {
            refuse(DecisionRefusal.DECIDED_BEFORE_STANDING, "decidedAt");
        }
        return next.instead(superseding);
    }

    /** A date without a time may lie on either side of an instant of that day. */
    private static boolean isSurelyBefore(Moment one, Moment other) {
        return (one.isDateOnly() || other.isDateOnly())
                ? one.londonDay().isBefore(other.londonDay())
                : one.instant().isBefore(other.instant());
    }

    private static void refuse(DecisionRefusal refusal, String field) {
        throw RefusedException.of(refusal, field);
    }
}
