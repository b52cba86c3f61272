package org.securepathways.assessments.access.rest;

import jakarta.validation.constraints.NotNull;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.RescheduleReason;

/** A booked assessment is to be at another time. */
record RescheduleRequest(
        @NotNull Moment scheduledFor, @NotNull RescheduleReason reason) {}
