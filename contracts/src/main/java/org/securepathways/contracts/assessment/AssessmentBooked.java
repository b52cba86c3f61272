package org.securepathways.contracts.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.MayBeAbsent;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AssessmentException;
import org.securepathways.contracts.codes.AssessmentKind;
import org.securepathways.contracts.codes.AssessmentMode;

/**
 * An assessment has a date and an assessor.
 *
 * @param organisation code of the unit, prison or provider that assesses, such as {@code X9A01}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssessmentBooked(
        UUID referralId,
        UUID assessmentId,
        AssessmentKind kind,
        Moment scheduledFor,
        String organisation,
        @MayBeAbsent AssessmentMode mode,
        @MayBeAbsent AssessmentException exception) {}
