package org.securepathways.assessments.level;

import java.util.UUID;
import org.securepathways.assessments.access.Decision;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.assessment.LevelAnswered;
import org.securepathways.contracts.assessment.LevelDecided;
import org.securepathways.contracts.assessment.LevelQueried;
import org.securepathways.contracts.codes.SecurityLevel;
import org.securepathways.kit.outbox.Change;
import org.securepathways.kit.outbox.Publication;
import org.securepathways.kit.rule.RefusedException;

/**
 * The Ministry's query on the level recommended: what was recommended and what was decided both stay on record.
 *
 * @param decisionId the access decision that recommends the level
 * @param words the Ministry's, beside the code; they stay here
 * @param evidence the clinicians'; null while it is waited for
 * @param decided the level that holds; null while the query is open
 */
public record QueriedLevel(
        UUID id,
        UUID caseId,
        UUID decisionId,
        SecurityLevel recommended,
        SecurityLevel suggested,
        LevelQueryReason reason,
        String words,
        LevelQueryStatus status,
        Moment queriedAt,
        Moment answeredAt,
        String evidence,
        Moment decidedAt,
        SecurityLevel decided,
        String decisionWords) {

    /** What the Ministry asks. */
    public record Question(SecurityLevel suggested, LevelQueryReason reason, String words, Moment at) {}

    /** @throws RefusedException where that decision recommends no level, or the one suggested */
    static Change<QueriedLevel> raised(UUID id, UUID caseId, Decision standing, Question asked) {
        SecurityLevel recommended = standing.recommendation()
                .securityLevel()
                .orElseThrow(() -> new RefusedException(LevelRefusal.NOTHING_TO_QUERY));
        if (asked.suggested() == SecurityLevel.NONE) {
            throw RefusedException.of(LevelRefusal.LEVEL_NOT_SECURE, "suggested");
        }
        if (asked.suggested() == recommended) {
            throw RefusedException.of(LevelRefusal.LEVEL_SAME, "suggested");
        }
        notBefore(asked.at(), standing.decidedAt());
        QueriedLevel raised = new QueriedLevel(
                id,
                caseId,
                standing.id(),
                recommended,
                asked.suggested(),
                asked.reason(),
                asked.words(),
                LevelQueryStatus.QUERIED,
                asked.at(),
                null,
                null,
                null,
                null,
                null);
        return told(
                raised,
                EventType.LEVEL_QUERIED,
                asked.at(),
                new LevelQueried(caseId, id, recommended, asked.suggested(), asked.at()));
    }

    Change<QueriedLevel> answered(String given, Moment at) {
        LevelAct.ANSWER.check(status);
        notBefore(at, queriedAt);
        QueriedLevel answered = new QueriedLevel(
                id,
                caseId,
                decisionId,
                recommended,
                suggested,
                reason,
                words,
                LevelQueryStatus.ANSWERED,
                queriedAt,
                at,
                given,
                null,
                null,
                null);
        return told(answered, EventType.LEVEL_ANSWERED, at, new LevelAnswered(caseId, id, at));
    }

    Change<QueriedLevel> decided(SecurityLevel level, String why, Moment at) {
        LevelAct.DECIDE.check(status);
        if (level == SecurityLevel.NONE && level != recommended) {
            throw RefusedException.of(LevelRefusal.LEVEL_NOT_SECURE, "level");
        }
        notBefore(at, queriedAt);
        QueriedLevel decision = new QueriedLevel(
                id,
                caseId,
                decisionId,
                recommended,
                suggested,
                reason,
                words,
                LevelQueryStatus.DECIDED,
                queriedAt,
                answeredAt,
                evidence,
                at,
                level,
                why);
        return told(decision, EventType.LEVEL_DECIDED, at, new LevelDecided(caseId, id, recommended, level, at));
    }

    /** The level that holds, or would if the Ministry had its way. */
    public SecurityLevel asked() {
        return decided == null ? suggested : decided;
    }

    private static void notBefore(Moment at, Moment earlier) {
        boolean before = (at.isDateOnly() || earlier.isDateOnly())
                ? at.londonDay().isBefore(earlier.londonDay())
                : at.instant().isBefore(earlier.instant());
        if (before) {
            throw RefusedException.of(LevelRefusal.LEVEL_BEFORE_QUERY, "at");
        }
    }

    private static Change<QueriedLevel> told(QueriedLevel after, EventType type, Moment at, Object data) {
        return Change.of(after, Publication.of(type, after.caseId(), at.instant(), data));
    }
}
