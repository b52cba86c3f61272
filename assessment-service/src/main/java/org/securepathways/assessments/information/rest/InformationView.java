package org.securepathways.assessments.information.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.securepathways.assessments.information.InformationItem;
import org.securepathways.assessments.information.InformationRequest;
import org.securepathways.assessments.information.InformationStatus;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.Party;

/**
 * A request for information as it is shown.
 *
 * @param daysWaiting until today, or until it ended
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InformationView(
        UUID id,
        UUID referralId,
        Party of,
        Set<InformationItem> items,
        String askedBy,
        Moment askedAt,
        InformationStatus status,
        Moment endedAt,
        long daysWaiting) {

    static InformationView of(InformationRequest r, LocalDate today) {
        return new InformationView(
                r.id(),
                r.caseId(),
                r.party(),
                r.items(),
                r.askedBy(),
                r.askedAt(),
                r.status(),
                r.endedAt().orElse(null),
                r.daysWaiting(today));
    }

    static List<InformationView> of(List<InformationRequest> all, LocalDate today) {
        return all.stream().map(request -> of(request, today)).toList();
    }
}
