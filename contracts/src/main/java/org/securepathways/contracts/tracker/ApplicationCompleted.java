package org.securepathways.contracts.tracker;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.MayBeAbsent;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.LegalPower;

/**
 * The Ministry has both reports and everything else it asks for.
 *
 * @param recordedBy the role, and the place it acted for, such as {@code inreach.LEI} or {@code moj}; never a person
 * @param documentRef the document's reference in the sender's own files; never free text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApplicationCompleted(
        UUID referralId,
        UUID applicationId,
        LegalPower power,
        Moment completedAt,
        String recordedBy,
        @MayBeAbsent String documentRef) {}
