package org.securepathways.referrals.feed;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.securepathways.kit.store.Database;
import org.securepathways.kit.time.Background;
import org.securepathways.referrals.feed.store.FeedTable;
import org.securepathways.referrals.referral.ReferralCommands;

/** Holds referrals against what was told of their people, one transaction each: one that fails keeps no other waiting. */
@ApplicationScoped
class FeedTimer {
    private static final int AT_ONCE = 100;

    private final Database database;
    private final FeedTable feed;
    private final ReferralCommands referrals;
    private final Background background;
    private final Duration look;

    FeedTimer(
            Database database,
            FeedTable feed,
            ReferralCommands referrals,
            Background background,
            @ConfigProperty(name = "pathways.feed.look", defaultValue = "PT0.2S") Duration look) {
        this.database = database;
        this.feed = feed;
        this.referrals = referrals;
        this.background = background;
        this.look = look;
    }

    void start(@Observes StartupEvent event) {
        background.every(look, "Holding referrals against the prison's feed", this::settle);
    }

    private Uni<Void> settle() {
        return database.read(session -> feed.unsettled(session, AT_ONCE)).chain(due -> settle(due));
    }

    private Uni<Void> settle(List<UUID> due) {
        Uni<Throwable> all = Uni.createFrom().nullItem();
        for (var id : due) {
            all = all.chain(failed -> database.write(tx -> referrals.followed(tx, id))
                    .map(referral -> failed)
                    .onFailure()
                    .recoverWithItem(failure -> failure));
        }
        return all.chain(failed ->
                failed == null ? Uni.createFrom().voidItem() : Uni.createFrom().failure(failed));
    }
}
