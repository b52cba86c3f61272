package org.securepathways.contracts.tracker;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.MayBeAbsent;
import org.securepathways.contracts.Moment;

/**
 * The hospital received the person.
 *
 * @param recordedBy the role, and the place it acted for, such as {@code inreach.LEI} or {@code moj}; never a person
 * @param documentRef the document's reference in the sender's own files; never free text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdmissionRecorded(
        UUID referralId,
        UUID admissionId,
        String hospital,
        Moment receivedAt,
        String recordedBy,
        @MayBeAbsent String documentRef) {}
