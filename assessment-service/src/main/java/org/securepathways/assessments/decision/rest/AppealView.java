package org.securepathways.assessments.decision.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.assessments.decision.Appeal;
import org.securepathways.assessments.decision.AppealStatus;
import org.securepathways.assessments.decision.Appellant;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AppealGround;

/** An appeal as it is shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AppealView(
        UUID id,
        UUID referralId,
        UUID decisionId,
        Appellant appellant,
        String unit,
        AppealGround ground,
        String words,
        AppealStatus status,
        Moment at,
        Moment endedAt,
        String outcomeWords,
        UUID outcomeDecision) {

    static AppealView of(Appeal a) {
        return new AppealView(
                a.id(),
                a.caseId(),
                a.decisionId(),
                a.appellant(),
                a.unit(),
                a.ground(),
                a.words(),
                a.status(),
                a.madeAt(),
                a.endedAt(),
                a.outcomeWords(),
                a.outcomeDecision());
    }
}
