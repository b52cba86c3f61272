package org.securepathways.assessments.access;

import java.time.LocalDate;
import java.util.Optional;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AssessmentMode;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.Conclusion;
import org.securepathways.contracts.codes.SecurityLevel;

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
        Optional<LocalDate> currencyUntil) {

    boolean hasCurrencyOn(LocalDate day) {
        return !day.isBefore(examinedAt.londonDay())
                && currencyUntil.filter(last -> !day.isAfter(last)).isPresent();
    }

    Outcome current(LocalDate until) {
        return new Outcome(mode, examinedAt, conclusion, levelRecommended, carePathway, Optional.of(until));
    }
}
