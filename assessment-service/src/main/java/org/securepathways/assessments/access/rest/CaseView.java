package org.securepathways.assessments.access.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.securepathways.assessments.access.Awaited;
import org.securepathways.assessments.access.Case;
import org.securepathways.assessments.access.CaseStatus;
import org.securepathways.assessments.access.Heard;
import org.securepathways.assessments.access.ReferralFacts;
import org.securepathways.assessments.access.Tally;
import org.securepathways.assessments.access.TimeLimits;
import org.securepathways.assessments.access.Told;
import org.securepathways.assessments.access.Waiting;
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
 * @param tally how often the person was assessed, and what repeats took
 * @param reviewDue the day by which the waiting patient is to be seen again
 * @param reportsUsableUntil the last day on which the oldest medical report can be used; a setting, not law
 * @param reportsAge that day is near or over
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
        Tally tally,
        LocalDate reviewedOn,
        LocalDate reviewDue,
        LocalDate reportsUsableUntil,
        boolean reportsAge,
        List<AssessmentView> assessments,
        List<ReportView> reports,
        List<DecisionView> decisions) {

    static CaseView of(Case c, Tally tally, TimeLimits limits, LocalDate today) {
        Optional<LocalDate> oldest = Waiting.oldestReport(c);
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
                tally,
                c.beside().reviewedOn().orElse(null),
                Waiting.reviewDue(c, limits::reviewDays).orElse(null),
                oldest.map(limits::usableUntil).orElse(null),
                oldest.filter(day -> !day.isAfter(limits.agesWhenSignedBy(today)))
                        .isPresent(),
                c.assessments().stream()
                        .map(a -> AssessmentView.of(c.ownerOf(a.id()), a))
                        .toList(),
                c.reports().stream()
                        .map(r -> ReportView.of(c.ownerOf(r.id()), r))
                        .toList(),
                c.decisions().stream().map(d -> DecisionView.of(c.id(), d)).toList());
    }
}
