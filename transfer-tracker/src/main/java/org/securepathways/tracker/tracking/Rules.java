package org.securepathways.tracker.tracking;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.securepathways.tracker.holder.store.HolderFile;
import org.securepathways.tracker.journey.StartBasis;
import org.securepathways.tracker.picture.Rulebook;
import org.securepathways.tracker.standard.Standards;
import org.securepathways.tracker.standard.store.StandardFiles;

/** Reads the data that decides when the service starts, and stops the start where it is bad. */
@Singleton
class Rules {
    @Produces
    @Singleton
    Standards standards(@ConfigProperty(name = "pathways.standards") List<String> codes) {
        return StandardFiles.read(codes);
    }

    @Produces
    @Singleton
    @Startup
    Rulebook rulebook(
            Standards standards,
            @ConfigProperty(name = "pathways.referrals.start-holds-until-ruled") StartBasis untilRuled) {
        if (untilRuled == StartBasis.RULING) {
            throw new IllegalStateException("pathways.referrals.start-holds-until-ruled cannot be RULING");
        }
        return new Rulebook(standards, HolderFile.read(), untilRuled);
    }
}
