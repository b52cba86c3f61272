package org.securepathways.assessments.access.store;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.assessments.access.Decision;
import org.securepathways.assessments.access.Dissent;
import org.securepathways.assessments.access.Reasoning;
import org.securepathways.assessments.access.Recommendation;
import org.securepathways.assessments.access.Sitting;
import org.securepathways.assessments.access.Superseding;
import org.securepathways.assessments.access.SupersedingReason;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AccessOutcome;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.DeclineReason;
import org.securepathways.contracts.codes.OtherService;
import org.securepathways.contracts.codes.Party;
import org.securepathways.contracts.codes.SecurityLevel;
import org.securepathways.contracts.codes.ServiceType;

/** A row of {@code access_decision}, as JSON to and from the database. */
@JsonNaming(SnakeCaseStrategy.class)
record DecisionRow(
        UUID id,
        UUID caseId,
        int position,
        AccessOutcome outcome,
        SecurityLevel securityLevel,
        ServiceType serviceType,
        CarePathway carePathway,
        Moment decidedAt,
        Instant recordedAt,
        OtherService otherService,
        DeclineReason declineReason,
        Party informationFrom,
        String rationale,
        List<Dissent> dissents,
        UUID supersedes,
        SupersedingReason supersededBecause,
        UUID meetingId,
        Boolean outOfCycle,
        Boolean binding) {

    static DecisionRow of(UUID caseId, int position, Decision d, Instant now) {
        Recommendation what = d.recommendation();
        return new DecisionRow(
                d.id(),
                caseId,
                position,
                what.outcome(),
                what.securityLevel().orElse(null),
                what.serviceType().orElse(null),
                what.carePathway().orElse(null),
                d.decidedAt(),
                now,
                what.otherService().orElse(null),
                what.declineReason().orElse(null),
                what.informationFrom().orElse(null),
                d.reasoning().rationale().orElse(null),
                d.reasoning().dissents(),
                d.supersedes().map(Superseding::decisionId).orElse(null),
                d.supersedes().map(Superseding::because).orElse(null),
                d.sitting().meetingId().orElse(null),
                d.sitting().outOfCycle().orElse(null),
                d.binding().orElse(null));
    }

    Decision toDecision() {
        return new Decision(
                id,
                new Recommendation(
                        outcome,
                        Optional.ofNullable(securityLevel),
                        Optional.ofNullable(serviceType),
                        Optional.ofNullable(carePathway),
                        Optional.ofNullable(otherService),
                        Optional.ofNullable(declineReason),
                        Optional.ofNullable(informationFrom)),
                decidedAt,
                new Reasoning(Optional.ofNullable(rationale), dissents),
                new Sitting(Optional.ofNullable(meetingId), Optional.ofNullable(outOfCycle)),
                Optional.ofNullable(supersedes).map(of -> new Superseding(of, supersededBecause)),
                Optional.ofNullable(binding));
    }
}
