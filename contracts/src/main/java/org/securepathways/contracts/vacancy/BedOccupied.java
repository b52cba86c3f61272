package org.securepathways.contracts.vacancy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.Moment;

/** The person was admitted to the reserved bed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BedOccupied(String unit, String vacancy, String ward, UUID referralId, Moment occupiedAt) {}
