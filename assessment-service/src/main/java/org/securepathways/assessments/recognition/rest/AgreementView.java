package org.securepathways.assessments.recognition.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.securepathways.assessments.recognition.Agreement;
import org.securepathways.assessments.recognition.AgreementStatus;
import org.securepathways.assessments.recognition.Side;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.SecurityLevel;

/** An agreement as it is shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgreementView(
        UUID id,
        AgreementStatus status,
        Side recognisedBy,
        Side assessedBy,
        Set<SecurityLevel> levels,
        Set<CarePathway> carePathways,
        LocalDate validFrom,
        LocalDate validUntil,
        LocalDate endedOn) {

    static AgreementView of(Agreement a, LocalDate today) {
        return new AgreementView(
                a.id(),
                a.status(today),
                a.recognisedBy(),
                a.assessedBy(),
                a.levels(),
                a.carePathways(),
                a.validFrom(),
                a.validUntil(),
                a.endedOn().orElse(null));
    }
}
