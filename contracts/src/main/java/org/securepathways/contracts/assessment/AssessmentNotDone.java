package org.securepathways.contracts.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AssessmentKind;
import org.securepathways.contracts.codes.NotDoneReason;

/** A booked assessment did not take place: somebody came, or should have, and the patient was not seen. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssessmentNotDone(
        UUID referralId, UUID assessmentId, AssessmentKind kind, NotDoneReason reason, Moment at) {}
