package org.securepathways.contracts.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AssessmentKind;
import org.securepathways.contracts.codes.RescheduleReason;

/** A booked assessment was moved to another time. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssessmentRescheduled(
        UUID referralId,
        UUID assessmentId,
        AssessmentKind kind,
        Moment scheduledFor,
        RescheduleReason reason,
        Moment rescheduledAt) {}
