package org.securepathways.assessments.access.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.assessments.access.Decision;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AccessOutcome;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.SecurityLevel;
import org.securepathways.contracts.codes.ServiceType;

/** An access decision as it is shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionView(
        UUID id,
        UUID referralId,
        AccessOutcome outcome,
        SecurityLevel securityLevel,
        ServiceType serviceType,
        CarePathway carePathway,
        Moment decidedAt) {

    static DecisionView of(UUID referralId, Decision d) {
        return new DecisionView(
                d.id(),
                referralId,
                d.outcome(),
                d.securityLevel().orElse(null),
                d.serviceType().orElse(null),
                d.carePathway().orElse(null),
                d.decidedAt());
    }
}
