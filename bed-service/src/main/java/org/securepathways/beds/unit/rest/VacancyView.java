package org.securepathways.beds.unit.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.securepathways.beds.unit.BedState;
import org.securepathways.beds.unit.Staleness;
import org.securepathways.beds.unit.Vacancy;

/**
 * A vacancy as its readers see it.
 *
 * @param stale its unit should confirm it
 * @param offerable the bed is free, and confirmed recently enough to be offered
 * @param openOffers left out in the answer to a publication
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VacancyView(
        String unit,
        String vacancy,
        String ward,
        LocalDate availableFrom,
        long version,
        Instant confirmedAt,
        BedState state,
        boolean stale,
        boolean offerable,
        Integer openOffers) {

    static VacancyView of(Vacancy vacancy, Integer openOffers, Staleness staleness, Instant now) {
        return new VacancyView(
                vacancy.unit(),
                vacancy.reference(),
                vacancy.ward(),
                vacancy.availableFrom(),
                vacancy.version(),
                vacancy.confirmedAt(),
                vacancy.bed(),
                staleness.isStale(vacancy, now),
                vacancy.bed() == BedState.FREE && !staleness.isTooOldToOffer(vacancy, now),
                openOffers);
    }
}
