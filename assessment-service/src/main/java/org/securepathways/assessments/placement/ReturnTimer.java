package org.securepathways.assessments.placement;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.securepathways.kit.store.Database;
import org.securepathways.kit.time.Background;

/** Looks again at declines that were heard before their case or its decision. */
@ApplicationScoped
class ReturnTimer {
    private final Database database;
    private final PlacementCommands placements;
    private final Background background;
    private final Duration look;

    ReturnTimer(
            Database database,
            PlacementCommands placements,
            Background background,
            @ConfigProperty(name = "pathways.declines.look") Duration look) {
        this.database = database;
        this.placements = placements;
        this.background = background;
        this.look = look;
    }

    void start(@Observes StartupEvent event) {
        background.every(look, "Returning declined cases", () -> database.write(placements::returnDue));
    }
}
