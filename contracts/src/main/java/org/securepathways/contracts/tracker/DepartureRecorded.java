package org.securepathways.contracts.tracker;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.MayBeAbsent;
import org.securepathways.contracts.Moment;

/**
 * The person left the prison for the hospital.
 *
 * @param recordedBy the role, and the place it acted for, such as {@code inreach.LEI} or {@code moj}; never a person
 * @param documentRef the document's reference in the sender's own files; never free text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DepartureRecorded(
        UUID referralId,
        UUID departureId,
        String prison,
        String hospital,
        Moment departedAt,
        String recordedBy,
        @MayBeAbsent String documentRef) {}
