package org.securepathways.assessments.access.rest;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.RescheduleReason;

/**
 * A booked assessment is to be at another time.
 *
 * @param slot the prison's slot it takes then
 */
record RescheduleRequest(
        @NotNull Moment scheduledFor, @NotNull RescheduleReason reason, UUID slot) {}
