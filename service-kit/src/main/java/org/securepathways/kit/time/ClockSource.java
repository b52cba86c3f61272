package org.securepathways.kit.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one clock all services read. */
@Singleton
class ClockSource {
    @Produces
    @Singleton
    Clock clock(@ConfigProperty(name = "pathways.simulated-clock") Optional<String> file) {
        return file.<Clock>map(name -> new SimulatedClock(Clock.systemUTC(), Path.of(name)))
                .orElseGet(Clock::systemUTC);
    }
}
