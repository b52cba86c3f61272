package org.securepathways.assessments.access.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.securepathways.assessments.access.Awaited;
import org.securepathways.assessments.access.Case;
import org.securepathways.assessments.access.CaseStatus;
import org.securepathways.assessments.access.Heard;
import org.securepathways.assessments.access.ReferralFacts;
import org.securepathways.assessments.access.Told;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AssessmentKind;

/**
 * All of a case.
 *
 * @param awaited what comes next
 * @param mergedInto the referral of the same person in which this one goes on
 * @param mergedWith referrals of the same person; what was recorded under them is shown here too
 * @param bookAgain the visit was called off with the referral, which goes on: it has to be booked again
 * @param assessorUrgency the assessing service's own judgement, beside the referrer's
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
        Moment rejectedAt,
        Moment closedAt,
        UUID mergedInto,
        Set<UUID> mergedWith,
        boolean bookAgain,
        ReferralFacts referral,
        Heard.Judged assessorUrgency,
        boolean dossierComplete,
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
                c.ending().rejectedAt().orElse(null),
                c.ending().closedAt().orElse(null),
                c.heard().merging().flatMap(m -> m.value().into()).orElse(null),
                c.beside().others(),
                c.bookAgain(),
                c.referral().orElseThrow().facts(),
                c.heard().assessor().map(Told::value).orElse(null),
                c.heard().complete(),
                c.currentUntil(today).orElse(null),
                c.assessments().stream()
                        .filter(a -> a.kind() == AssessmentKind.SECOND_OPINION)
                        .count(),
                c.assessments().stream().filter(a -> a.duplicate()).count(),
                c.assessments().stream()
                        .map(a -> AssessmentView.of(c.ownerOf(a.id()), a))
                        .toList(),
                c.reports().stream()
                        .map(r -> ReportView.of(c.ownerOf(r.id()), r))
                        .toList(),
                c.decisions().stream().map(d -> DecisionView.of(c.id(), d)).toList());
    }
}
