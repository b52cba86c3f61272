package org.securepathways.assessments.access;

import org.securepathways.contracts.codes.LevelWanted;
import org.securepathways.contracts.codes.SecurityLevel;
import org.securepathways.kit.rule.RefusedException;

/** When the papers are enough to assess somebody on. */
final class PaperRules {
    private PaperRules() {}

    /** @throws RefusedException where somebody has to see the patient */
    static void check(Case some, boolean trusted, SecurityLevel highest) {
        if (!some.heard().complete()) {
            throw RefusedException.of(CaseRefusal.PAPER_NEEDS_COMPLETE_DOSSIER, "mode");
        }
        LevelWanted wanted = some.referral().orElseThrow().facts().levelWanted();
        // Levels are listed from the highest down.
        if (wanted == LevelWanted.UNSURE || level(wanted).compareTo(highest) < 0) {
            throw RefusedException.of(CaseRefusal.PAPER_LEVEL_TOO_HIGH, "mode");
        }
        if (!trusted) {
            throw RefusedException.of(CaseRefusal.PAPER_NEEDS_TRUSTED_REFERRER, "mode");
        }
    }

    private static SecurityLevel level(LevelWanted wanted) {
        return switch (wanted) {
            case HIGH -> SecurityLevel.HIGH;
            case MEDIUM -> SecurityLevel.MEDIUM;
            case LOW -> SecurityLevel.LOW;
            case PICU, ACUTE, UNSURE -> SecurityLevel.NONE;
        };
    }
}
