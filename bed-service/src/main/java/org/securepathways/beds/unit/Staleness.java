package org.securepathways.beds.unit;

import java.time.Duration;
import java.time.Instant;

/** How long a vacancy is believed after its unit last told it. */
public record Staleness(Duration shownFrom, Duration notOfferableFrom) {

    public boolean isStale(Vacancy vacancy, Instant now) {
        return !now.isBefore(vacancy.confirmedAt().plus(shownFrom));
    }

    public boolean isTooOldToOffer(Vacancy vacancy, Instant now) {
        return !now.isBefore(vacancy.confirmedAt().plus(notOfferableFrom));
    }
}
