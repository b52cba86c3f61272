package org.securepathways.assessments.access.store;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.assessments.access.Assessment;
import org.securepathways.assessments.access.AssessmentStatus;
import org.securepathways.assessments.access.CurrencyEnd;
import org.securepathways.assessments.access.Findings;
import org.securepathways.assessments.access.GmcNumber;
import org.securepathways.assessments.access.Outcome;
import org.securepathways.assessments.access.Visit;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AssessmentException;
import org.securepathways.contracts.codes.AssessmentKind;
import org.securepathways.contracts.codes.AssessmentMode;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.Conclusion;
import org.securepathways.contracts.codes.CurrencyEnding;
import org.securepathways.contracts.codes.NotDoneReason;
import org.securepathways.contracts.codes.Party;
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
        Instant completedAt,
        AssessmentMode bookedMode,
        AssessmentException exception,
        Party exceptionAllowedBy,
        UUID slot,
        int moved,
        NotDoneReason notDone,
        boolean endedWithCase,
        CurrencyEnding currencyEnded,
        Moment currencyEndedAt,
        Findings findings,
        Integer staffCount,
        Integer travelMinutes,
        Integer milesTravelled) {

    static AssessmentRow of(UUID caseId, int position, Assessment a, Instant now) {
        Optional<Outcome> found = a.outcome();
        Optional<Findings> findings = found.map(Outcome::findings);
        Visit visit = a.visit();
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
                found.map(f -> now).orElse(null),
                visit.mode().orElse(null),
                visit.exception().map(Visit.Allowance::reason).orElse(null),
                visit.exception().map(Visit.Allowance::allowedBy).orElse(null),
                visit.slot().orElse(null),
                visit.moved(),
                visit.notDone().orElse(null),
                visit.endedWithCase(),
                a.currencyEnd().map(CurrencyEnd::reason).orElse(null),
                a.currencyEnd().map(CurrencyEnd::at).orElse(null),
                findings.orElse(null),
                findings.flatMap(f -> f.effort().staffCount()).orElse(null),
                findings.flatMap(f -> f.effort().travelMinutes()).orElse(null),
                findings.flatMap(f -> f.effort().milesTravelled()).orElse(null));
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
                duplicate,
                visit(),
                Optional.ofNullable(currencyEnded).map(reason -> new CurrencyEnd(reason, currencyEndedAt)));
    }

    private Visit visit() {
        return new Visit(
                Optional.ofNullable(bookedMode),
                Optional.ofNullable(exception).map(reason -> new Visit.Allowance(reason, exceptionAllowedBy)),
                Optional.ofNullable(slot),
                moved,
                Optional.ofNullable(notDone),
                endedWithCase);
    }

    private Outcome outcome(Moment examined) {
        return new Outcome(
                mode,
                examined,
                conclusion,
                Optional.ofNullable(levelRecommended),
                Optional.ofNullable(carePathway),
                Optional.ofNullable(currencyUntil),
                findings == null ? Findings.NONE : findings);
    }
}
