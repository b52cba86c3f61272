package org.securepathways.assessments.access.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.assessments.access.Assessment;
import org.securepathways.assessments.access.AssessmentStatus;
import org.securepathways.assessments.access.CurrencyEnd;
import org.securepathways.assessments.access.Outcome;
import org.securepathways.assessments.access.Visit;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AssessmentKind;
import org.securepathways.contracts.codes.AssessmentMode;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.Conclusion;
import org.securepathways.contracts.codes.NotDoneReason;
import org.securepathways.contracts.codes.SecurityLevel;

/**
 * An assessment as it is shown; without an outcome while it has none.
 *
 * @param referralId the referral it was recorded under; another one of the same person where two were merged
 * @param mode as it was done, or as it was booked
 * @param exception why it was allowed beside one that had currency, and by whom
 * @param rescheduled how often it was moved
 * @param currencyEnd why it counts no longer, before its own date
 */
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
        boolean duplicate,
        Visit.Allowance exception,
        UUID slot,
        int rescheduled,
        NotDoneReason notDone,
        CurrencyEnd currencyEnd,
        FindingsView findings) {

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
                found.map(Outcome::mode).or(a.visit()::mode).orElse(null),
                found.map(Outcome::examinedAt).orElse(null),
                found.map(Outcome::conclusion).orElse(null),
                found.flatMap(Outcome::levelRecommended).orElse(null),
                found.flatMap(Outcome::carePathway).orElse(null),
                found.flatMap(Outcome::currencyUntil).orElse(null),
                a.duplicate(),
                a.visit().exception().orElse(null),
                a.visit().slot().orElse(null),
                a.visit().moved(),
                a.visit().notDone().orElse(null),
                a.currencyEnd().orElse(null),
                found.map(Outcome::findings).map(FindingsView::of).orElse(null));
    }
}
