package org.securepathways.assessments.access;

import java.time.LocalDate;
import java.util.Optional;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AssessmentMode;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.Conclusion;
import org.securepathways.contracts.codes.LegalPower;
import org.securepathways.contracts.codes.SecurityLevel;
import org.securepathways.kit.rule.RefusedException;

/**
 * What a finished assessment found.
 *
 * @param examinedAt may lie before the referral: the prison's psychiatrist often sees the patient first
 * @param currencyUntil the last day on which an access assessment counts
 */
public record Outcome(
        AssessmentMode mode,
        Moment examinedAt,
        Conclusion conclusion,
        Optional<SecurityLevel> levelRecommended,
        Optional<CarePathway> carePathway,
        Optional<LocalDate> currencyUntil,
        Findings findings) {

    boolean hasCurrencyOn(LocalDate day) {
        return !day.isBefore(examinedAt.londonDay())
                && currencyUntil.filter(last -> !day.isAfter(last)).isPresent();
    }

    Outcome current(LocalDate until) {
        return new Outcome(mode, examinedAt, conclusion, levelRecommended, carePathway, Optional.of(until), findings);
    }

    /** @throws RefusedException where what was found contradicts itself, or leaves out what that power asks */
    void check(Optional<LegalPower> power) {
        findings.criteria().ifPresent(answers -> check(answers, power.filter(Outcome::asksUrgentNeed)));
        levelRecommended.filter(findings::rulesOut).ifPresent(level -> refuse(CaseRefusal.LEVEL_RULED_OUT, "ruledOut"));
        findings.lowestLevel().ifPresent(lowest -> {
            if (findings.rulesOut(lowest)) {
                refuse(CaseRefusal.LEVEL_RULED_OUT, "lowestLevel");
            }
            // Levels are listed from the highest down.
            if (levelRecommended.filter(level -> lowest.compareTo(level) < 0).isPresent()) {
                refuse(CaseRefusal.LOWEST_LEVEL_ABOVE_RECOMMENDED, "lowestLevel");
            }
        });
    }

    private void check(Findings.Criteria answers, Optional<LegalPower> asking) {
        if (asking.isPresent() && answers.urgentNeed().isEmpty()) {
            refuse(CaseRefusal.URGENT_NEED_UNANSWERED, "criteria.urgentNeed");
        }
        boolean contradicts = switch (conclusion) {
            case DETAINABLE -> !answers.allMet();
            case NOT_DETAINABLE -> answers.allMet();
            case NEEDS_OTHER -> false;
        };
        if (contradicts) {
            refuse(CaseRefusal.CRITERIA_CONTRADICT_CONCLUSION, "criteria");
        }
    }

    private static boolean asksUrgentNeed(LegalPower power) {
        return switch (power) {
            case S48_2A, S48_2B, S48_2C, S48_2D -> true;
            case S47, UNDETERMINED -> false;
        };
    }

    private static void refuse(CaseRefusal refusal, String field) {
        throw RefusedException.of(refusal, field);
    }
}
