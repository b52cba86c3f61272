package org.securepathways.assessments.access.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.securepathways.assessments.access.Findings;
import org.securepathways.assessments.access.Findings.Criteria;
import org.securepathways.assessments.access.Findings.Effort;
import org.securepathways.assessments.access.Findings.RuledOut;
import org.securepathways.assessments.access.Findings.Score;
import org.securepathways.assessments.access.Instrument;
import org.securepathways.assessments.access.Outcome;
import org.securepathways.assessments.access.RuledOutReason;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AssessmentMode;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.Conclusion;
import org.securepathways.contracts.codes.SecurityLevel;

/**
 * What a booked assessment found.
 *
 * @param criteria the legal criteria, each answered
 * @param ruledOut levels of security that would not do, and why
 * @param lowestLevel the lowest level that would do
 * @param scores totals of structured instruments
 * @param staffCount how many people travelled
 */
record OutcomeRequest(
        @NotNull AssessmentMode mode,
        @NotNull Moment examinedAt,
        @NotNull Conclusion conclusion,
        SecurityLevel levelRecommended,
        CarePathway carePathway,
        LocalDate currencyUntil,
        @Valid CriteriaRequest criteria,
        @Size(max = 12) List<@NotNull @Valid RuledOutRequest> ruledOut,
        SecurityLevel lowestLevel,
        @Size(max = 10) List<@NotNull @Valid ScoreRequest> scores,
        @Min(1) @Max(10) Integer staffCount,
        @Min(0) @Max(2880) Integer travelMinutes,
        @Min(0) @Max(2000) Integer milesTravelled) {

    /** The criteria of sections 47 and 48. */
    record CriteriaRequest(
            @NotNull Boolean mentalDisorder,
            @NotNull Boolean natureOrDegree,
            @NotNull Boolean treatmentAvailable,
            Boolean urgentNeed) {}

    /** A level that would not do. */
    record RuledOutRequest(
            @NotNull SecurityLevel level, @NotNull RuledOutReason reason) {}

    /** The total of one instrument. */
    record ScoreRequest(
            @NotNull Instrument instrument,

            @NotNull @Pattern(regexp = "[A-Za-z0-9.-]{1,20}", message = "is the version of the instrument")
            String version,

            @NotNull @Min(0) @Max(1000) Integer total) {}

    Outcome toOutcome() {
        return new Outcome(
                mode,
                examinedAt,
                conclusion,
                Optional.ofNullable(levelRecommended),
                Optional.ofNullable(carePathway),
                Optional.ofNullable(currencyUntil),
                findings());
    }

    private Findings findings() {
        return new Findings(
                Optional.ofNullable(criteria)
                        .map(c -> new Criteria(
                                c.mentalDisorder,
                                c.natureOrDegree,
                                c.treatmentAvailable,
                                Optional.ofNullable(c.urgentNeed))),
                all(ruledOut).stream()
                        .map(out -> new RuledOut(out.level, out.reason))
                        .toList(),
                Optional.ofNullable(lowestLevel),
                all(scores).stream()
                        .map(score -> new Score(score.instrument, score.version, score.total))
                        .toList(),
                new Effort(
                        Optional.ofNullable(staffCount),
                        Optional.ofNullable(travelMinutes),
                        Optional.ofNullable(milesTravelled)));
    }

    private static <T> List<T> all(List<T> some) {
        return some == null ? List.of() : some;
    }
}
