package org.securepathways.assessments.access.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.securepathways.assessments.access.Awaited;
import org.securepathways.assessments.access.Case;
import org.securepathways.assessments.access.CaseStatus;
import org.securepathways.assessments.access.ReferralFacts;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AssessmentKind;

/**
 * All of a case.
 *
 * @param awaited what comes next
 * @param accessCurrentUntil the last day on which a finished access assessment counts; absent when none counts today
 * @param secondOpinions how often the person was put through another assessment on purpose
 * @param duplicates how many access assessments were done while another one still counted
 * @param decisions in the order they were taken; the last one stands
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseView(
        UUID id,
        CaseStatus status,
        Set<Awaited> awaited,
        Moment withdrawnAt,
        Moment closedAt,
        ReferralFacts referral,
        LocalDate accessCurrentUntil,
        long secondOpinions,
        long duplicates,
        List<AssessmentView> assessments,
        List<ReportView> reports,
        List<DecisionView> decisions) {

    static CaseView of(Case c, LocalDate today) {
        return new CaseView(
                c.id(),
                c.status(),
                c.awaited(),
                c.ending().withdrawnAt().orElse(null),
                c.ending().closedAt().orElse(null),
                c.referral().orElseThrow().facts(),
                c.currentUntil(today).orElse(null),
                c.assessments().stream()
                        .filter(a -> a.kind() == AssessmentKind.SECOND_OPINION)
                        .count(),
                c.assessments().stream().filter(a -> a.duplicate()).count(),
                c.assessments().stream().map(a -> AssessmentView.of(c.id(), a)).toList(),
                c.reports().stream().map(r -> ReportView.of(c.id(), r)).toList(),
                c.decisions().stream().map(d -> DecisionView.of(c.id(), d)).toList());
    }
}
