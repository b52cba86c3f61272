package org.securepathways.assessments.decision.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.assessments.access.Decision;
import org.securepathways.assessments.access.DecisionRefusal;
import org.securepathways.assessments.access.Dissent;
import org.securepathways.assessments.access.Reasoning;
import org.securepathways.assessments.access.Recommendation;
import org.securepathways.assessments.access.Sitting;
import org.securepathways.assessments.access.Superseding;
import org.securepathways.assessments.access.SupersedingReason;
import org.securepathways.assessments.decision.AskedDecision;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AccessOutcome;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.DeclineReason;
import org.securepathways.contracts.codes.OtherService;
import org.securepathways.contracts.codes.Party;
import org.securepathways.contracts.codes.SecurityLevel;
import org.securepathways.contracts.codes.ServiceType;
import org.securepathways.kit.rule.RefusedException;

/**
 * What the access meeting recommended.
 *
 * @param rationale why; it is kept here and told on no topic
 * @param supersedes the decision it takes the place of
 * @param meetingId the meeting of the calendar that took it
 * @param outOfCycle that it was taken between meetings
 */
record DecisionRequest(
        @NotNull AccessOutcome outcome,
        SecurityLevel securityLevel,
        ServiceType serviceType,
        CarePathway carePathway,
        OtherService otherService,
        DeclineReason declineReason,
        Party informationFrom,
        @NotNull Moment decidedAt,
        @Size(max = 4000) String rationale,
        @Size(max = 20) List<@Valid @NotNull DissentRequest> dissents,
        UUID supersedes,
        SupersedingReason supersedesBecause,
        UUID meetingId,
        Boolean outOfCycle) {

    /** A member who saw it differently. */
    record DissentRequest(
            @NotBlank @Size(max = 100) String by,
            SecurityLevel level,
            @NotBlank @Size(max = 1000) String why) {}

    AskedDecision asked(UUID id) {
        if ((supersedes == null) != (supersedesBecause == null)) {
            throw RefusedException.of(
                    DecisionRefusal.SUPERSEDING_INCOMPLETE, supersedes == null ? "supersedes" : "supersedesBecause");
        }
        Decision decision = new Decision(
                id,
                recommendation(),
                decidedAt,
                new Reasoning(Optional.ofNullable(rationale), dissenting()),
                Sitting.NOT_TOLD,
                Optional.ofNullable(supersedes).map(of -> new Superseding(of, supersedesBecause)),
                Optional.empty());
        return new AskedDecision(decision, Optional.ofNullable(meetingId), Boolean.TRUE.equals(outOfCycle));
    }

    private Recommendation recommendation() {
        return new Recommendation(
                outcome,
                Optional.ofNullable(securityLevel),
                Optional.ofNullable(serviceType),
                Optional.ofNullable(carePathway),
                Optional.ofNullable(otherService),
                Optional.ofNullable(declineReason),
                Optional.ofNullable(informationFrom));
    }

    private List<Dissent> dissenting() {
        return dissents == null
                ? List.of()
                : dissents.stream()
                        .map(d -> new Dissent(d.by(), d.level(), d.why()))
                        .toList();
    }
}
