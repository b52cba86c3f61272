package org.securepathways.assessments.access.store;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.assessments.access.Awaited;
import org.securepathways.assessments.access.Case;
import org.securepathways.assessments.access.CaseStatus;
import org.securepathways.assessments.access.Ending;
import org.securepathways.assessments.access.Referral;
import org.securepathways.assessments.access.ReferralFacts;
import org.securepathways.contracts.Moment;
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
        Moment withdrawnAt,
        Moment closedAt,
        boolean awaitsAssessment,
        boolean awaitsReports,
        boolean awaitsDecision) {

    static CaseRow of(Case c) {
        Optional<ReferralFacts> facts = c.referral().map(Referral::facts);
        return new CaseRow(
                c.id(),
                c.referral().orElse(null),
                facts.map(ReferralFacts::prison).orElse(null),
                facts.map(ReferralFacts::region).orElse(null),
                facts.map(f -> f.sentAt().instant()).orElse(null),
                c.status(),
                c.ending().withdrawnAt().orElse(null),
                c.ending().closedAt().orElse(null),
                c.awaited().contains(Awaited.ASSESSMENT),
                c.awaited().contains(Awaited.REPORTS),
                c.awaited().contains(Awaited.DECISION));
    }

    Case with(List<AssessmentRow> assessments, List<ReportRow> reports, List<DecisionRow> decisions) {
        return new Case(
                id,
                Optional.ofNullable(referral),
                new Ending(Optional.ofNullable(withdrawnAt), Optional.ofNullable(closedAt)),
                assessments.stream().map(AssessmentRow::toAssessment).toList(),
                reports.stream().map(ReportRow::toReport).toList(),
                decisions.stream().map(DecisionRow::toDecision).toList());
    }
}
