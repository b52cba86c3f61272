package org.securepathways.assessments.access;

import java.util.Optional;
import java.util.stream.Stream;
import org.securepathways.contracts.codes.AccessOutcome;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.DeclineReason;
import org.securepathways.contracts.codes.OtherService;
import org.securepathways.contracts.codes.Party;
import org.securepathways.contracts.codes.SecurityLevel;
import org.securepathways.contracts.codes.ServiceType;
import org.securepathways.kit.rule.Refusal;
import org.securepathways.kit.rule.RefusedException;

/**
 * What the access meeting recommends, in codes; each outcome has details of its own, and no others.
 *
 * @param otherService what is recommended instead of a secure bed
 * @param declineReason why no hospital is recommended
 * @param informationFrom of whom more is asked before it can be decided
 */
public record Recommendation(
        AccessOutcome outcome,
        Optional<SecurityLevel> securityLevel,
        Optional<ServiceType> serviceType,
        Optional<CarePathway> carePathway,
        Optional<OtherService> otherService,
        Optional<DeclineReason> declineReason,
        Optional<Party> informationFrom) {

    /** @throws RefusedException when the details do not fit the outcome or each other */
    public Recommendation {
        if (outcome == AccessOutcome.ADMIT) {
            require(securityLevel, "securityLevel", CaseRefusal.ADMISSION_INCOMPLETE);
            require(serviceType, "serviceType", CaseRefusal.ADMISSION_INCOMPLETE);
            require(carePathway, "carePathway", CaseRefusal.ADMISSION_INCOMPLETE);
            refuseMisfit(securityLevel.orElseThrow(), serviceType.orElseThrow());
        } else if (Stream.of(securityLevel, serviceType, carePathway).anyMatch(Optional::isPresent)) {
            throw new RefusedException(CaseRefusal.LEVEL_WITHOUT_ADMISSION);
        }
        onlyWith(AccessOutcome.OTHER_SERVICE, outcome, otherService, "otherService");
        onlyWith(AccessOutcome.NOT_HOSPITAL, outcome, declineReason, "declineReason");
        onlyWith(AccessOutcome.MORE_INFORMATION, outcome, informationFrom, "informationFrom");
    }

    /** Admission to that level and service, on that pathway. */
    public static Recommendation admit(SecurityLevel level, ServiceType service, CarePathway pathway) {
        return new Recommendation(
                AccessOutcome.ADMIT,
                Optional.of(level),
                Optional.of(service),
                Optional.of(pathway),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** No hospital, for that reason. */
    public static Recommendation decline(DeclineReason reason) {
        return against(AccessOutcome.NOT_HOSPITAL, Optional.empty(), Optional.of(reason), Optional.empty());
    }

    /** Another service than a secure bed. */
    public static Recommendation other(OtherService service) {
        return against(AccessOutcome.OTHER_SERVICE, Optional.of(service), Optional.empty(), Optional.empty());
    }

    /** Not decided: that party is asked for more. */
    public static Recommendation moreFrom(Party party) {
        return against(AccessOutcome.MORE_INFORMATION, Optional.empty(), Optional.empty(), Optional.of(party));
    }

    private static Recommendation against(
            AccessOutcome outcome,
            Optional<OtherService> service,
            Optional<DeclineReason> reason,
            Optional<Party> party) {
        return new Recommendation(
                outcome, Optional.empty(), Optional.empty(), Optional.empty(), service, reason, party);
    }

    /** Decisions of the first version named no reason; those taken from now on do. */
    void refuseIncomplete() {
        switch (outcome) {
            case ADMIT -> {}
            case OTHER_SERVICE -> require(otherService, "otherService", DecisionRefusal.OUTCOME_INCOMPLETE);
            case NOT_HOSPITAL -> require(declineReason, "declineReason", DecisionRefusal.OUTCOME_INCOMPLETE);
            case MORE_INFORMATION ->
                require(
                        informationFrom.filter(party -> party != Party.NOBODY),
                        "informationFrom",
                        DecisionRefusal.OUTCOME_INCOMPLETE);
        }
    }

    private static void onlyWith(AccessOutcome owner, AccessOutcome outcome, Optional<?> detail, String field) {
        if (outcome != owner && detail.isPresent()) {
            throw RefusedException.of(DecisionRefusal.DETAIL_NOT_FOR_OUTCOME, field);
        }
    }

    private static void require(Optional<?> part, String field, Refusal otherwise) {
        if (part.isEmpty()) {
            throw RefusedException.of(otherwise, field);
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
