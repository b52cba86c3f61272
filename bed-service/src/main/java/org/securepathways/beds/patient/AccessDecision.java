package org.securepathways.beds.patient;

import java.util.UUID;
import org.securepathways.contracts.codes.AccessOutcome;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.SecurityLevel;
import org.securepathways.contracts.codes.ServiceType;

/**
 * What the access meeting recommended.
 *
 * @param level null, as service and carePathway are, unless it recommended admission
 */
public record AccessDecision(
        UUID id, AccessOutcome outcome, SecurityLevel level, ServiceType service, CarePathway carePathway) {

    /** A recommendation to admit that does not say where to cannot be matched: it is no decision we could act on. */
    public AccessDecision {
        if (outcome == AccessOutcome.ADMIT && (level == null || service == null || carePathway == null)) {
            throw new IllegalArgumentException("an ADMIT decision names level, service and care pathway");
        }
    }

    public boolean admits() {
        return switch (outcome) {
            case ADMIT -> true;
            case OTHER_SERVICE, MORE_INFORMATION, NOT_HOSPITAL -> false;
        };
    }
}
