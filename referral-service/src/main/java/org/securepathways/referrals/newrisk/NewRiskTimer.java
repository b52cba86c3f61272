package org.securepathways.referrals.newrisk;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.securepathways.kit.store.Database;
import org.securepathways.kit.time.Background;

/** Forgets what was told of people nobody referred. */
@ApplicationScoped
class NewRiskTimer {
    private final Database database;
    private final NewRiskCommands commands;
    private final Background background;
    private final Duration look;

    NewRiskTimer(
            Database database,
            NewRiskCommands commands,
            Background background,
            @ConfigProperty(name = "pathways.new-risks.look", defaultValue = "PT10M") Duration look) {
        this.database = database;
        this.commands = commands;
        this.background = background;
        this.look = look;
    }

    void start(@Observes StartupEvent event) {
        background.every(look, "Forgetting risks of people nobody referred", () -> database.write(commands::forget));
    }
}
