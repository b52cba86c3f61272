package org.securepathways.referrals.release;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.securepathways.kit.store.Database;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.time.Background;
import org.securepathways.referrals.referral.ReferralCommands;
import org.securepathways.referrals.release.store.WatchTable;

/** Tells that release comes nearer, on the day it does, though nothing else happens; once, however many do. */
@ApplicationScoped
class ReleaseTimer {
    private static final int AT_ONCE = 100;

    private final Database database;
    private final WatchTable watches;
    private final ReferralCommands referrals;
    private final Background background;
    private final Duration look;

    ReleaseTimer(
            Database database,
            WatchTable watches,
            ReferralCommands referrals,
            Background background,
            @ConfigProperty(name = "pathways.release.look", defaultValue = "PT2S") Duration look) {
        this.database = database;
        this.watches = watches;
        this.referrals = referrals;
        this.background = background;
        this.look = look;
    }

    void start(@Observes StartupEvent event) {
        background.every(look, "Telling that release is near", () -> database.write(this::tell));
    }

    private Uni<Void> tell(Tx tx) {
        return watches.due(tx, AT_ONCE).chain(due -> {
            Uni<Void> all = Uni.createFrom().voidItem();
            for (var id : due) {
                all = all.chain(() -> referrals.followed(tx, id)).replaceWithVoid();
            }
            return all;
        });
    }
}
