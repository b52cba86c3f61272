package org.securepathways.contracts.tracker;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.RetractionReason;

/**
 * A recorded admission was a mistake: all is as if it had not been. Both stay kept.
 *
 * @param recordedBy the role, and the place it acted for, such as {@code unit.X9A01}; never a person
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdmissionRetracted(
        UUID referralId,
        UUID retractionId,
        UUID admissionId,
        RetractionReason reason,
        Moment retractedAt,
        String recordedBy) {}
