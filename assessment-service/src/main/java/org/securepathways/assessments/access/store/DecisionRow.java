package org.securepathways.assessments.access.store;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.assessments.access.Decision;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AccessOutcome;
import org.securepathways.contracts.codes.CarePathway;
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
        Instant recordedAt) {

    static DecisionRow of(UUID caseId, int position, Decision d, Instant now) {
        return new DecisionRow(
                d.id(),
                caseId,
                position,
                d.outcome(),
                d.securityLevel().orElse(null),
                d.serviceType().orElse(null),
                d.carePathway().orElse(null),
                d.decidedAt(),
                now);
    }

    Decision toDecision() {
        return new Decision(
                id,
                outcome,
                Optional.ofNullable(securityLevel),
                Optional.ofNullable(serviceType),
                Optional.ofNullable(carePathway),
                decidedAt);
    }
}
