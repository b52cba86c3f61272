package org.securepathways.referrals.referral;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.securepathways.kit.store.Database;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.time.Background;
import org.securepathways.referrals.referral.store.ReferralTable;

/** Tells an emergency again, interval after interval, until somebody answers for it. */
@ApplicationScoped
class AlarmTimer {
    private static final int AT_ONCE = 100;

    private final Database database;
    private final ReferralTable referrals;
    private final Background background;
    private final Clock clock;
    private final Duration interval;
    private final Duration look;

    AlarmTimer(
            Database database,
            ReferralTable referrals,
            Background background,
            Clock clock,
            @ConfigProperty(name = "pathways.referrals.alarm-interval", defaultValue = "PT15M") Duration interval,
            @ConfigProperty(name = "pathways.referrals.alarm-look", defaultValue = "PT2S") Duration look) {
        this.database = database;
        this.referrals = referrals;
        this.background = background;
        this.clock = clock;
        this.interval = interval;
        this.look = look;
    }

    void start(@Observes StartupEvent event) {
        background.every(look, "Telling emergencies again", () -> database.write(this::tellAgain));
    }

    private Uni<Void> tellAgain(Tx tx) {
        return referrals
                .unanswered(tx, clock.instant().minus(interval), AT_ONCE)
                .chain(due -> {
                    Uni<Void> all = Uni.createFrom().voidItem();
                    for (var id : due) {
                        all = all.chain(() -> tellAgain(tx, id));
                    }
                    return all;
                });
    }

    private Uni<Void> tellAgain(Tx tx, UUID id) {
        return referrals
                .lockForListener(tx, id)
                .chain(referral -> referrals.store(tx, Alarm.toldAgain(referral, clock.instant())));
    }
}
