package org.securepathways.assessments.access.store;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.assessments.access.Assessment;
import org.securepathways.assessments.access.AssessmentStatus;
import org.securepathways.assessments.access.GmcNumber;
import org.securepathways.assessments.access.Outcome;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AssessmentKind;
import org.securepathways.contracts.codes.AssessmentMode;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.Conclusion;
import org.securepathways.contracts.codes.SecurityLevel;

/** A row of {@code assessment}, as JSON to and from the database. */
@JsonNaming(SnakeCaseStrategy.class)
record AssessmentRow(
        UUID id,
        UUID caseId,
        int position,
        AssessmentKind kind,
        AssessmentStatus status,
        Moment scheduledFor,
        String organisation,
        String assessor,
        boolean duplicate,
        AssessmentMode mode,
        Moment examinedAt,
        Conclusion conclusion,
        SecurityLevel levelRecommended,
        CarePathway carePathway,
        LocalDate currencyUntil,
        Instant recordedAt,
        Instant completedAt) {

    static AssessmentRow of(UUID caseId, int position, Assessment a, Instant now) {
        Optional<Outcome> found = a.outcome();
        return new AssessmentRow(
                a.id(),
                caseId,
                position,
                a.kind(),
                a.status(),
                a.scheduledFor().orElse(null),
                a.organisation(),
                a.assessor().digits(),
                a.duplicate(),
                found.map(Outcome::mode).orElse(null),
                found.map(Outcome::examinedAt).orElse(null),
                found.map(Outcome::conclusion).orElse(null),
                found.flatMap(Outcome::levelRecommended).orElse(null),
                found.flatMap(Outcome::carePathway).orElse(null),
                found.flatMap(Outcome::currencyUntil).orElse(null),
                now,
                found.map(f -> now).orElse(null));
    }

    Assessment toAssessment() {
        return new Assessment(
                id,
                kind,
                status,
                Optional.ofNullable(scheduledFor),
                organisation,
                new GmcNumber(assessor),
                Optional.ofNullable(examinedAt).map(this::outcome),
                duplicate);
    }

    private Outcome outcome(Moment examined) {
        return new Outcome(
                mode,
                examined,
                conclusion,
                Optional.ofNullable(levelRecommended),
                Optional.ofNullable(carePathway),
                Optional.ofNullable(currencyUntil));
    }
}
