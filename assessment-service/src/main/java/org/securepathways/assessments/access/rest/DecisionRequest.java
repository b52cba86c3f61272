package org.securepathways.assessments.access.rest;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.assessments.access.Decision;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AccessOutcome;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.SecurityLevel;
import org.securepathways.contracts.codes.ServiceType;

/** What the access meeting recommended; level, service and pathway when it recommends admission, and only then. */
record DecisionRequest(
        @NotNull AccessOutcome outcome,
        SecurityLevel securityLevel,
        ServiceType serviceType,
        CarePathway carePathway,
        @NotNull Moment decidedAt) {

    Decision toDecision(UUID id) {
        return new Decision(
                id,
                outcome,
                Optional.ofNullable(securityLevel),
                Optional.ofNullable(serviceType),
                Optional.ofNullable(carePathway),
                decidedAt);
    }
}
