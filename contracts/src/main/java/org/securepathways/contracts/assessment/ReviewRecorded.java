package org.securepathways.contracts.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.WaitingChange;

/** A waiting patient was seen again by the prison's team, as the schedule asks. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReviewRecorded(UUID referralId, UUID reviewId, WaitingChange change, Moment reviewedAt) {}
