package org.securepathways.contracts.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.Moment;

/** Booking a second access assessment was refused, because one is booked or still counts. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DuplicateRefused(UUID referralId, UUID existingAssessmentId, String organisation, Moment at) {}
