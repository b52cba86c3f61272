package org.securepathways.assessments.access.store;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.assessments.access.Awaited;
import org.securepathways.assessments.access.Beside;
import org.securepathways.assessments.access.Case;
import org.securepathways.assessments.access.CaseStatus;
import org.securepathways.assessments.access.Heard;
import org.securepathways.assessments.access.Referral;
import org.securepathways.assessments.access.ReferralFacts;
import org.securepathways.assessments.access.TimeLimits;
import org.securepathways.assessments.access.Waiting;
import org.securepathways.contracts.codes.Region;

/** A row of {@code access_case}, as JSON to and from the database. */
@JsonNaming(SnakeCaseStrategy.class)
record CaseRow(
        UUID id,
        Referral referral,
        String prison,
        Region region,
        Instant sentAt,
        CaseStatus status,
        Heard heard,
        boolean awaitsAssessment,
        boolean awaitsReports,
        boolean awaitsDecision,
        LocalDate reviewedOn,
        LocalDate reviewDue,
        LocalDate reportDay) {

    static CaseRow of(Case c, TimeLimits limits) {
        Optional<ReferralFacts> facts = c.referral().map(Referral::facts);
        return new CaseRow(
                c.id(),
                c.referral().orElse(null),
                facts.map(ReferralFacts::prison).orElse(null),
                facts.map(ReferralFacts::region).orElse(null),
                facts.map(f -> f.sentAt().instant()).orElse(null),
                c.status(),
                c.heard(),
                c.awaited().contains(Awaited.ASSESSMENT),
                c.awaited().contains(Awaited.REPORTS),
                c.awaited().contains(Awaited.DECISION),
                c.beside().reviewedOn().orElse(null),
                Waiting.reviewDue(c, limits::reviewDays).orElse(null),
                Waiting.oldestReport(c).orElse(null));
    }

    Case with(StoredCase stored) {
        return new Case(
                id,
                heard,
                stored.assessments().stream().map(AssessmentRow::toAssessment).toList(),
                stored.reports().stream().map(ReportRow::toReport).toList(),
                stored.decisions().stream().map(DecisionRow::toDecision).toList(),
                new Beside(stored.others(), elsewhere(stored), Optional.ofNullable(reviewedOn)));
    }

    private Map<UUID, UUID> elsewhere(StoredCase stored) {
        Map<UUID, UUID> owners = new HashMap<>();
        stored.assessments().forEach(a -> owners.put(a.id(), a.caseId()));
        stored.reports().forEach(r -> owners.put(r.id(), r.caseId()));
        owners.values().removeIf(id::equals);
        return owners;
    }
}
