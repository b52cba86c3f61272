package org.securepathways.assessments.access;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.securepathways.contracts.codes.AccessOutcome;
import org.securepathways.contracts.codes.CurrencyEnding;
import org.securepathways.contracts.codes.Urgency;

/** What time does to a case: who waits is seen again, and reports grow old. */
public final class Waiting {
    private Waiting() {}

    static Change reviewed(Case some, Review review) {
        some.refuseUnlessOpen();
        LocalDate day = review.reviewedAt().londonDay();
        // One told late does not take a later one's place.
        LocalDate last =
                some.beside().reviewedOn().filter(known -> known.isAfter(day)).orElse(day);
        Change seen = some.changed(some.with(some.beside().reviewed(last)), CaseEvent.reviewed(some.id(), review));
        CurrencyEnd end = new CurrencyEnd(CurrencyEnding.REVIEW_FOUND_CHANGE, review.reviewedAt());
        return review.foundChange() ? seen.then(Visits.allCurrencyEnded(seen.after(), end)) : seen;
    }

    /**
     * The day by which the patient is to be seen again; empty of who waits for nothing any more.
     *
     * @param days how many days may lie between, by urgency
     */
    public static Optional<LocalDate> reviewDue(Case some, ToIntFunction<Urgency> days) {
        boolean against = some.standing()
                .filter(decision -> decision.outcome() == AccessOutcome.NOT_HOSPITAL)
                .isPresent();
        if (some.status() != CaseStatus.OPEN || against) {
            return Optional.empty();
        }
        return some.referral()
                .map(referral -> some.beside()
                        .reviewedOn()
                        .orElse(referral.facts().sentAt().londonDay())
                        .plusDays(days.applyAsInt(some.heard().urgency().orElseThrow())));
    }

    /** The day from which the age of the reports is counted; empty while there is none, or nothing needs them. */
    public static Optional<LocalDate> oldestReport(Case some) {
        return some.status() == CaseStatus.OPEN && some.referral().isPresent()
                ? Reports.oldest(some.reports())
                : Optional.empty();
    }
}
