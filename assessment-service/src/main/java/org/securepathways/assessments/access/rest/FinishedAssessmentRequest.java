package org.securepathways.assessments.access.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.securepathways.assessments.access.Assessment;
import org.securepathways.assessments.access.GmcNumber;
import org.securepathways.contracts.codes.AssessmentKind;

/** An assessment that took place without having been booked here. */
record FinishedAssessmentRequest(
        @NotNull AssessmentKind kind,

        @NotNull @Pattern(regexp = BookingRequest.ORGANISATION, message = BookingRequest.ORGANISATION_SAYS)
        String organisation,

        String assessor,
        @NotNull @Valid OutcomeRequest outcome) {

    Assessment toAssessment(UUID id) {
        return Assessment.unbooked(id, kind, organisation, GmcNumber.of(assessor, "assessor"));
    }
}
