package org.securepathways.contracts.tracker;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.Moment;

/** The hospital received the person. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdmissionRecorded(
        UUID referralId, UUID admissionId, String hospital, Moment receivedAt, String recordedBy, String documentRef) {}
