package org.securepathways.contracts.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.MayBeAbsent;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AccessOutcome;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.DeclineReason;
import org.securepathways.contracts.codes.OtherService;
import org.securepathways.contracts.codes.SecurityLevel;
import org.securepathways.contracts.codes.ServiceType;

/** The access meeting recommended a level and a care pathway, or no hospital. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AccessDecided(
        UUID referralId,
        UUID decisionId,
        AccessOutcome outcome,
        @MayBeAbsent SecurityLevel securityLevel,
        @MayBeAbsent ServiceType serviceType,
        @MayBeAbsent CarePathway carePathway,
        Moment decidedAt,
        @MayBeAbsent OtherService otherService,
        @MayBeAbsent DeclineReason declineReason,
        @MayBeAbsent UUID supersedes,
        @MayBeAbsent Boolean outOfCycle,
        @MayBeAbsent Boolean binding) {}
