package org.securepathways.assessments.access.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.assessments.access.Assessment;
import org.securepathways.assessments.access.GmcNumber;
import org.securepathways.assessments.access.Visit;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AssessmentException;
import org.securepathways.contracts.codes.AssessmentKind;
import org.securepathways.contracts.codes.AssessmentMode;
import org.securepathways.contracts.codes.Party;

/**
 * An assessment to be booked.
 *
 * @param exception why an access assessment is to be repeated, where one has currency
 * @param slot the prison's slot the visit takes; it starts when the visit is scheduled for
 */
record BookingRequest(
        @NotNull AssessmentKind kind,
        @NotNull Moment scheduledFor,

        @NotNull @Pattern(regexp = ORGANISATION, message = ORGANISATION_SAYS)
        String organisation,

        @Schema(description = "GMC number, seven digits") String assessor,
        AssessmentMode mode,
        @Valid ExceptionRequest exception,
        UUID slot) {

    static final String ORGANISATION = "[A-Z0-9]{3,10}";
    static final String ORGANISATION_SAYS = "is the code of an organisation: three to ten capital letters and digits";

    /** The stated reason for a repeat, and who answers for it. */
    record ExceptionRequest(
            @NotNull AssessmentException reason, @NotNull Party allowedBy) {}

    Assessment toAssessment(UUID id) {
        return Assessment.booked(id, kind, scheduledFor, organisation, GmcNumber.of(assessor, "assessor"))
                .with(Visit.asked(
                        Optional.ofNullable(mode),
                        Optional.ofNullable(exception).map(e -> new Visit.Allowance(e.reason(), e.allowedBy())),
                        Optional.ofNullable(slot)));
    }
}
