package org.securepathways.assessments.access;

import java.time.Instant;
import java.util.UUID;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.assessment.AccessDecided;
import org.securepathways.contracts.assessment.AssessmentBooked;
import org.securepathways.contracts.assessment.AssessmentCancelled;
import org.securepathways.contracts.assessment.AssessmentCompleted;
import org.securepathways.contracts.assessment.AssessmentNotDone;
import org.securepathways.contracts.assessment.AssessmentRescheduled;
import org.securepathways.contracts.assessment.CurrencyEnded;
import org.securepathways.contracts.assessment.ReportSigned;
import org.securepathways.contracts.assessment.ReviewRecorded;
import org.securepathways.contracts.codes.NotDoneReason;
import org.securepathways.contracts.codes.RescheduleReason;

/** What the other services are told of a change; never who assessed or signed. */
public record CaseEvent(EventType type, Instant occurredAt, Object data) {

    static CaseEvent booked(UUID caseId, Assessment a, Instant now) {
        return new CaseEvent(
                EventType.ASSESSMENT_BOOKED,
                now,
                new AssessmentBooked(
                        caseId,
                        a.id(),
                        a.kind(),
                        a.scheduledFor().orElseThrow(),
                        a.organisation(),
                        a.visit().mode().orElse(null),
                        a.visit().exception().map(Visit.Allowance::reason).orElse(null)));
    }

    static CaseEvent cancelled(UUID caseId, Assessment a, Moment at) {
        return new CaseEvent(
                EventType.ASSESSMENT_CANCELLED, at.instant(), new AssessmentCancelled(caseId, a.id(), a.kind(), at));
    }

    static CaseEvent completed(UUID caseId, Assessment a) {
        Outcome found = a.outcome().orElseThrow();
        return new CaseEvent(
                EventType.ASSESSMENT_COMPLETED,
                found.examinedAt().instant(),
                new AssessmentCompleted(
                        caseId,
                        a.id(),
                        a.kind(),
                        found.mode(),
                        found.examinedAt(),
                        found.conclusion(),
                        found.levelRecommended().orElse(null),
                        found.carePathway().orElse(null),
                        found.currencyUntil().orElse(null),
                        a.duplicate(),
                        found.findings().lowestLevel().orElse(null)));
    }

    static CaseEvent rescheduled(UUID caseId, Assessment a, RescheduleReason reason, Instant now) {
        return new CaseEvent(
                EventType.ASSESSMENT_RESCHEDULED,
                now,
                new AssessmentRescheduled(
                        caseId, a.id(), a.kind(), a.scheduledFor().orElseThrow(), reason, Moment.of(now)));
    }

    static CaseEvent notDone(UUID caseId, Assessment a, NotDoneReason reason, Moment at) {
        return new CaseEvent(
                EventType.ASSESSMENT_NOT_DONE,
                at.instant(),
                new AssessmentNotDone(caseId, a.id(), a.kind(), reason, at));
    }

    static CaseEvent currencyEnded(UUID caseId, UUID assessmentId, CurrencyEnd end) {
        return new CaseEvent(
                EventType.ASSESSMENT_CURRENCY_ENDED,
                end.at().instant(),
                new CurrencyEnded(caseId, assessmentId, end.reason(), end.at()));
    }

    static CaseEvent reviewed(UUID caseId, Review r) {
        return new CaseEvent(
                EventType.REVIEW_RECORDED,
                r.reviewedAt().instant(),
                new ReviewRecorded(caseId, r.id(), r.change(), r.reviewedAt()));
    }

    static CaseEvent signed(UUID caseId, Report r) {
        return new CaseEvent(
                EventType.REPORT_SIGNED,
                r.signedAt().instant(),
                new ReportSigned(
                        caseId,
                        r.id(),
                        r.ordinal(),
                        r.section12Approved(),
                        r.detainable(),
                        r.examinedAt(),
                        r.signedAt()));
    }

    static CaseEvent decided(UUID caseId, Decision d) {
        Recommendation what = d.recommendation();
        return new CaseEvent(
                EventType.ACCESS_DECIDED,
                d.decidedAt().instant(),
                new AccessDecided(
                        caseId,
                        d.id(),
                        what.outcome(),
                        what.securityLevel().orElse(null),
                        what.serviceType().orElse(null),
                        what.carePathway().orElse(null),
                        d.decidedAt(),
                        what.otherService().orElse(null),
                        what.declineReason().orElse(null),
                        d.supersedes().map(Superseding::decisionId).orElse(null),
                        d.sitting().outOfCycle().orElse(null),
                        d.binding().orElse(null)));
    }
}
