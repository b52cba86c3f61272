package org.securepathways.referrals.finding;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.securepathways.kit.store.Database;
import org.securepathways.kit.time.Background;
import org.securepathways.referrals.referral.store.WorkTable;

/** Gives referrals taken by an earlier version their place on the worklists. */
@ApplicationScoped
class WorkRefill {
    private static final int BATCH = 500;

    private final Database database;
    private final WorkTable work;
    private final Background background;
    private final Duration look;

    WorkRefill(
            Database database,
            WorkTable work,
            Background background,
            @ConfigProperty(name = "pathways.finding.look", defaultValue = "PT10S") Duration look) {
        this.database = database;
        this.work = work;
        this.background = background;
        this.look = look;
    }

    void start(@Observes StartupEvent event) {
        background.every(look, "Giving earlier referrals their place on the worklists", this::all);
    }

    private Uni<Void> all() {
        return database.write(tx -> work.fill(tx, BATCH))
                .chain(filled -> filled < BATCH ? Uni.createFrom().voidItem() : all());
    }
}
