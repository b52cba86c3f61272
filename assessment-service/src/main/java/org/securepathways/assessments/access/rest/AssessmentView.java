package org.securepathways.assessments.access.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.assessments.access.Assessment;
import org.securepathways.assessments.access.AssessmentStatus;
import org.securepathways.assessments.access.Outcome;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AssessmentKind;
import org.securepathways.contracts.codes.AssessmentMode;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.Conclusion;
import org.securepathways.contracts.codes.SecurityLevel;

/** An assessment as it is shown; without an outcome while it has none. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AssessmentView(
        UUID id,
        UUID referralId,
        AssessmentKind kind,
        AssessmentStatus status,
        Moment scheduledFor,
        String organisation,
        String assessor,
        AssessmentMode mode,
        Moment examinedAt,
        Conclusion conclusion,
        SecurityLevel levelRecommended,
        CarePathway carePathway,
        LocalDate currencyUntil,
        boolean duplicate) {

    static AssessmentView of(UUID referralId, Assessment a) {
        Optional<Outcome> found = a.outcome();
        return new AssessmentView(
                a.id(),
                referralId,
                a.kind(),
                a.status(),
                a.scheduledFor().orElse(null),
                a.organisation(),
                a.assessor().digits(),
                found.map(Outcome::mode).orElse(null),
                found.map(Outcome::examinedAt).orElse(null),
                found.map(Outcome::conclusion).orElse(null),
                found.flatMap(Outcome::levelRecommended).orElse(null),
                found.flatMap(Outcome::carePathway).orElse(null),
                found.flatMap(Outcome::currencyUntil).orElse(null),
                a.duplicate());
    }
}
