package org.securepathways.assessments.decision;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.UUID;
import org.securepathways.assessments.access.Decision;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AccessOutcome;
import org.securepathways.contracts.codes.AppealGround;
import org.securepathways.kit.rule.RefusedException;

/**
 * An appeal against a decision, which stands until another supersedes it.
 *
 * @param unit code of the unit that appeals; null where the referrer does
 * @param words why, in the appellant's words; null where nothing was added to the ground
 * @param endedAt null while it is open
 * @param outcomeWords why it ended so
 * @param outcomeDecision the decision that supersedes the one appealed against, where it was upheld
 */
public record Appeal(
        UUID id,
        UUID caseId,
        UUID decisionId,
        Appellant appellant,
        String unit,
        AppealGround ground,
        String words,
        AppealStatus status,
        Moment madeAt,
        Moment endedAt,
        String outcomeWords,
        UUID outcomeDecision) {

    /** @throws RefusedException when there is nothing to appeal against, or no longer */
    static void check(Decision standing, Moment at, Period window) {
        if (standing.outcome() == AccessOutcome.MORE_INFORMATION) {
            throw new RefusedException(AppealRefusal.NOTHING_TO_APPEAL);
        }
        LocalDate decided = standing.decidedAt().londonDay();
        LocalDate made = at.londonDay();
        if (made.isBefore(decided)) {
            throw RefusedException.of(AppealRefusal.APPEAL_BEFORE_DECISION, "at");
        }
        if (made.isAfter(decided.plus(window))) {
            throw new RefusedException(AppealRefusal.APPEAL_WINDOW_CLOSED);
        }
    }

    /** It ends so; refused where it ended before. */
    Appeal ended(AppealStatus how, Moment at, String why, UUID decision) {
        if (status != AppealStatus.OPEN) {
            throw new RefusedException(AppealRefusal.APPEAL_ENDED);
        }
        return new Appeal(id, caseId, decisionId, appellant, unit, ground, words, how, madeAt, at, why, decision);
    }

    /** It can be taken back by the side that made it. */
    Appeal withdrawnBy(Appellant side, String theirUnit, Moment at, String why) {
        if (side != appellant || !Objects.equals(unit, theirUnit)) {
            throw new RefusedException(AppealRefusal.APPEAL_UNKNOWN);
        }
        return ended(AppealStatus.WITHDRAWN, at, why, null);
    }
}
