package org.securepathways.assessments.access.rest;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.securepathways.assessments.access.Review;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.WaitingChange;

/** A waiting patient was seen again. */
record ReviewRequest(@NotNull WaitingChange change, @NotNull Moment reviewedAt) {

    Review toReview(UUID id) {
        return new Review(id, change, reviewedAt);
    }
}
