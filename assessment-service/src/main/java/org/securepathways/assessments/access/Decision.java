package org.securepathways.assessments.access;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AccessOutcome;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.SecurityLevel;
import org.securepathways.contracts.codes.ServiceType;
import org.securepathways.kit.rule.RefusedException;

/** What the access meeting recommended: admission with level, service and pathway, or no hospital. */
public record Decision(
        UUID id,
        AccessOutcome outcome,
        Optional<SecurityLevel> securityLevel,
        Optional<ServiceType> serviceType,
        Optional<CarePathway> carePathway,
        Moment decidedAt) {

    /** @throws RefusedException when level, service and pathway do not fit the outcome or each other */
    public Decision {
        switch (outcome) {
            case ADMIT -> {
                require(securityLevel, "securityLevel");
                require(serviceType, "serviceType");
                require(carePathway, "carePathway");
                refuseMisfit(securityLevel.orElseThrow(), serviceType.orElseThrow());
            }
            case OTHER_SERVICE, MORE_INFORMATION, NOT_HOSPITAL -> {
                if (Stream.of(securityLevel, serviceType, carePathway).anyMatch(Optional::isPresent)) {
                    throw new RefusedException(CaseRefusal.LEVEL_WITHOUT_ADMISSION);
                }
            }
        }
    }

    boolean admits() {
        return outcome == AccessOutcome.ADMIT;
    }

    /** A refusal can become an admission when the person gets worse; nothing else is decided twice. */
    boolean canBecome(Decision next) {
        return !admits() && next.admits();
    }

    private static void require(Optional<?> part, String field) {
        if (part.isEmpty()) {
            throw RefusedException.of(CaseRefusal.ADMISSION_INCOMPLETE, field);
        }
    }

    private static void refuseMisfit(SecurityLevel level, ServiceType type) {
        boolean fits = switch (type) {
            case SECURE -> level != SecurityLevel.NONE;
            case PICU, ACUTE -> level == SecurityLevel.NONE;
        };
        if (!fits) {
            throw RefusedException.of(CaseRefusal.LEVEL_NOT_FOR_SERVICE, "securityLevel");
        }
    }
}
