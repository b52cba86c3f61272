package org.securepathways.contracts.tracker;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.Moment;

/** The person left the prison for the hospital. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DepartureRecorded(
        UUID referralId,
        UUID departureId,
        String prison,
        String hospital,
        Moment departedAt,
        String recordedBy,
        String documentRef) {}
