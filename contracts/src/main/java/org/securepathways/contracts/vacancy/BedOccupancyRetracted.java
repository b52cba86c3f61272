package org.securepathways.contracts.vacancy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.Moment;

/** The admission that had filled the bed was a mistake: the person was never in it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BedOccupancyRetracted(String unit, String vacancy, String ward, UUID referralId, Moment retractedAt) {}
