package org.securepathways.referrals.draft;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.securepathways.kit.store.Database;
import org.securepathways.kit.time.Background;

/** Takes expired drafts away: what they said names people. */
@ApplicationScoped
class DraftTimer {
    private final Database database;
    private final DraftCommands drafts;
    private final Background background;
    private final Duration look;

    DraftTimer(
            Database database,
            DraftCommands drafts,
            Background background,
            @ConfigProperty(name = "pathways.drafts.look", defaultValue = "PT10S") Duration look) {
        this.database = database;
        this.drafts = drafts;
        this.background = background;
        this.look = look;
    }

    void start(@Observes StartupEvent event) {
        background.every(look, "Taking expired drafts away", () -> database.write(drafts::removeExpired));
    }
}
