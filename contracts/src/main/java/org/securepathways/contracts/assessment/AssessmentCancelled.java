package org.securepathways.contracts.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AssessmentKind;

/** A booked assessment will not take place. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssessmentCancelled(UUID referralId, UUID assessmentId, AssessmentKind kind, Moment cancelledAt) {}
