package org.securepathways.assessments.access.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.securepathways.assessments.access.Decision;
import org.securepathways.assessments.access.Dissent;
import org.securepathways.assessments.access.Recommendation;
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

/**
 * An access decision as it is shown.
 *
 * @param informationFrom of whom more is asked
 * @param outOfCycle whether it was taken between meetings; absent where the meeting is not kept here
 * @param binding whether a contract binds a unit to follow it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecisionView(
        UUID id,
        UUID referralId,
        AccessOutcome outcome,
        SecurityLevel securityLevel,
        ServiceType serviceType,
        CarePathway carePathway,
        OtherService otherService,
        DeclineReason declineReason,
        Party informationFrom,
        Moment decidedAt,
        String rationale,
        List<Dissent> dissents,
        UUID supersedes,
        SupersedingReason supersedesBecause,
        UUID meetingId,
        Boolean outOfCycle,
        Boolean binding) {

    /** As the readers of a case are shown it. */
    public static DecisionView of(UUID referralId, Decision d) {
        Recommendation what = d.recommendation();
        return new DecisionView(
                d.id(),
                referralId,
                what.outcome(),
                what.securityLevel().orElse(null),
                what.serviceType().orElse(null),
                what.carePathway().orElse(null),
                what.otherService().orElse(null),
                what.declineReason().orElse(null),
                what.informationFrom().orElse(null),
                d.decidedAt(),
                d.reasoning().rationale().orElse(null),
                d.reasoning().dissents(),
                d.supersedes().map(Superseding::decisionId).orElse(null),
                d.supersedes().map(Superseding::because).orElse(null),
                d.sitting().meetingId().orElse(null),
                d.sitting().outOfCycle().orElse(null),
                d.binding().orElse(null));
    }
}
