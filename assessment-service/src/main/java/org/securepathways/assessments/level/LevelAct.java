package org.securepathways.assessments.level;

import static org.securepathways.assessments.level.LevelRefusal.LEVEL_ALREADY_ANSWERED;
import static org.securepathways.assessments.level.LevelRefusal.LEVEL_ALREADY_DECIDED;
import static org.securepathways.assessments.level.LevelRefusal.LEVEL_QUERY_OPEN;

import java.util.Optional;
import org.securepathways.kit.rule.RefusedException;

/** What can be done about a query, and when it cannot. */
public enum LevelAct {
    QUERY,
    ANSWER,
    DECIDE;

    /** @throws RefusedException where it cannot be done as the last query stands */
    public void check(LevelQueryStatus status) {
        refusal(status).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
    }

    /** Why not; empty where it can be done. The Ministry may decide without evidence. */
    Optional<LevelRefusal> refusal(LevelQueryStatus status) {
        return Optional.ofNullable(
                switch (status) {
                    case QUERIED -> this == QUERY ? LEVEL_QUERY_OPEN : null;
                    case ANSWERED -> whileAnswered();
                    case DECIDED -> this == QUERY ? null : LEVEL_ALREADY_DECIDED;
                });
    }

    private LevelRefusal whileAnswered() {
        return switch (this) {
            case QUERY -> LEVEL_QUERY_OPEN;
            case ANSWER -> LEVEL_ALREADY_ANSWERED;
            case DECIDE -> null;
        };
    }
}
