package org.securepathways.assessments.access.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.securepathways.assessments.access.Findings;
import org.securepathways.contracts.codes.SecurityLevel;

/**
 * What was found beside the conclusion.
 *
 * @param criteriaAnswered whether the legal criteria were answered; a finished assessment is taken without, and shown so
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FindingsView(
        boolean criteriaAnswered,
        CriteriaView criteria,
        List<Findings.RuledOut> ruledOut,
        SecurityLevel lowestLevel,
        List<Findings.Score> scores,
        Integer staffCount,
        Integer travelMinutes,
        Integer milesTravelled) {

    /** The criteria as they were answered. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CriteriaView(
            boolean mentalDisorder, boolean natureOrDegree, boolean treatmentAvailable, Boolean urgentNeed) {}

    static FindingsView of(Findings found) {
        return new FindingsView(
                found.criteria().isPresent(),
                found.criteria()
                        .map(c -> new CriteriaView(
                                c.mentalDisorder(),
                                c.natureOrDegree(),
                                c.treatmentAvailable(),
                                c.urgentNeed().orElse(null)))
                        .orElse(null),
                found.ruledOut(),
                found.lowestLevel().orElse(null),
                found.scores(),
                found.effort().staffCount().orElse(null),
                found.effort().travelMinutes().orElse(null),
                found.effort().milesTravelled().orElse(null));
    }
}
