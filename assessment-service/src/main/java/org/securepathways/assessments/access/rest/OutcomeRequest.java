package org.securepathways.assessments.access.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.securepathways.assessments.access.Outcome;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AssessmentMode;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.Conclusion;
import org.securepathways.contracts.codes.SecurityLevel;

/** What a booked assessment found. */
record OutcomeRequest(
        @NotNull AssessmentMode mode,
        @NotNull Moment examinedAt,
        @NotNull Conclusion conclusion,
        SecurityLevel levelRecommended,
        CarePathway carePathway,
        LocalDate currencyUntil) {

    Outcome toOutcome() {
        return new Outcome(
                mode,
                examinedAt,
                conclusion,
                Optional.ofNullable(levelRecommended),
                Optional.ofNullable(carePathway),
                Optional.ofNullable(currencyUntil));
    }
}
