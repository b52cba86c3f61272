package org.securepathways.referrals.caseload.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.securepathways.referrals.caseload.CaseloadReason;
import org.securepathways.referrals.caseload.Entry;

/** Somebody on a caseload, as the team sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntryView(UUID id, String prisonNumber, CaseloadReason reason, LocalDate releaseDate, Long daysLeft) {

    static EntryView whole(Entry entry, LocalDate today) {
        return of(entry, entry.number().value(), today);
    }

    /** As a change answers: without the number, for answers are remembered. */
    static EntryView of(Entry entry, LocalDate today) {
        return of(entry, null, today);
    }

    private static EntryView of(Entry entry, String number, LocalDate today) {
        return new EntryView(
                entry.id(),
                number,
                entry.reason(),
                entry.releaseDate(),
                entry.releaseDate() == null ? null : ChronoUnit.DAYS.between(today, entry.releaseDate()));
    }
}
