package org.securepathways.assessments.access.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.assessments.access.Assessment;
import org.securepathways.assessments.access.GmcNumber;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AssessmentKind;

/** An assessment to be booked. */
record BookingRequest(
        @NotNull AssessmentKind kind,
        @NotNull Moment scheduledFor,

        @NotNull @Pattern(regexp = ORGANISATION, message = ORGANISATION_SAYS)
        String organisation,

        @Schema(description = "GMC number, seven digits") String assessor) {

    static final String ORGANISATION = "[A-Z0-9]{3,10}";
    static final String ORGANISATION_SAYS = "is the code of an organisation: three to ten capital letters and digits";

    Assessment toAssessment(UUID id) {
        return Assessment.booked(id, kind, scheduledFor, organisation, GmcNumber.of(assessor, "assessor"));
    }
}
