package org.securepathways.beds.unit;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long vacancies are believed, as set. */
@Singleton
class StalenessSource {
    @Produces
    @Singleton
    Staleness staleness(
            @ConfigProperty(name = "pathways.vacancy.stale-after", defaultValue = "PT24H") Duration stale,
            @ConfigProperty(name = "pathways.vacancy.not-offerable-after", defaultValue = "PT72H")
                    Duration notOfferable) {
        return new Staleness(stale, notOfferable);
    }
}
