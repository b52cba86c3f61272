package org.securepathways.assessments.access.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.securepathways.assessments.access.Review;
import org.securepathways.assessments.access.ReviewCommands.Seen;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.WaitingChange;

/**
 * A review as it was taken.
 *
 * @param accessCurrentUntil what still counts after it; absent where another assessment can be booked
 * @param reviewDue the day by which the patient is to be seen again; absent where nothing is waited for any more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReviewView(
        UUID id,
        UUID referralId,
        WaitingChange change,
        Moment reviewedAt,
        LocalDate accessCurrentUntil,
        LocalDate reviewDue) {

    static ReviewView of(UUID referralId, Review review, Seen seen) {
        return new ReviewView(
                review.id(),
                referralId,
                review.change(),
                review.reviewedAt(),
                seen.currentUntil().orElse(null),
                seen.reviewDue().orElse(null));
    }
}
