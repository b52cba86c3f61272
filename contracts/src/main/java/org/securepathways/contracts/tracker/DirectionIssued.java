package org.securepathways.contracts.tracker;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.securepathways.contracts.MayBeAbsent;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.LegalPower;

/**
 * A transfer direction was issued; it lapses at the end of its last valid day in London.
 *
 * @param recordedBy the role, and the place it acted for, such as {@code inreach.LEI} or {@code moj}; never a person
 * @param documentRef the document's reference in the sender's own files; never free text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DirectionIssued(
        UUID referralId,
        UUID directionId,
        LegalPower power,
        boolean restricted,
        String hospital,
        LocalDate directionDate,
        LocalDate validThrough,
        Moment issuedAt,
        String recordedBy,
        @MayBeAbsent String documentRef) {}
