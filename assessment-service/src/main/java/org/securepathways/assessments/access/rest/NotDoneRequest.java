package org.securepathways.assessments.access.rest;

import jakarta.validation.constraints.NotNull;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.NotDoneReason;

/** A booked assessment did not take place. */
record NotDoneRequest(
        @NotNull NotDoneReason reason, @NotNull Moment at) {}
