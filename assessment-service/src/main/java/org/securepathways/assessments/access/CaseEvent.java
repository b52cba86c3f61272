package org.securepathways.assessments.access;

import java.time.Instant;
import java.util.UUID;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.assessment.AccessDecided;
import org.securepathways.contracts.assessment.AssessmentBooked;
import org.securepathways.contracts.assessment.AssessmentCancelled;
import org.securepathways.contracts.assessment.AssessmentCompleted;
import org.securepathways.contracts.assessment.ReportSigned;

/** What the other services are told of a change; never who assessed or signed. */
public record CaseEvent(EventType type, Instant occurredAt, Object data) {

    static CaseEvent booked(UUID caseId, Assessment a, Instant now) {
        return new CaseEvent(
                EventType.ASSESSMENT_BOOKED,
                now,
                new AssessmentBooked(
                        caseId, a.id(), a.kind(), a.scheduledFor().orElseThrow(), a.organisation(), null, null));
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
                        null));
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
        return new CaseEvent(
                EventType.ACCESS_DECIDED,
                d.decidedAt().instant(),
                new AccessDecided(
                        caseId,
                        d.id(),
                        d.outcome(),
                        d.securityLevel().orElse(null),
                        d.serviceType().orElse(null),
                        d.carePathway().orElse(null),
                        d.decidedAt(),
                        null,
                        null,
                        null,
                        null,
                        null));
    }
}
