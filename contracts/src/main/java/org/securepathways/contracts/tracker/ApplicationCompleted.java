package org.securepathways.contracts.tracker;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.LegalPower;

/** The Ministry has both reports and everything else it asks for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApplicationCompleted(
        UUID referralId,
        UUID applicationId,
        LegalPower power,
        Moment completedAt,
        String recordedBy,
        String documentRef) {}
