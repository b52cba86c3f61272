package org.securepathways.tracker.tracking;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.securepathways.kit.store.Database;
import org.securepathways.kit.time.Background;
import org.securepathways.tracker.catchup.CatchUp;

/**
 * Looks, again and again, for cases to which time alone has given something to say, a warning or a breach, and for those
 * that are to be told anew because of a case that goes on as them.
 */
@ApplicationScoped
class BreachWatch {
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final int AT_ONCE = 500;

    private final Database database;
    private final Tracking tracking;
    private final CatchUp catchUp;

    BreachWatch(Database database, Tracking tracking, CatchUp catchUp) {
        this.database = database;
        this.tracking = tracking;
        this.catchUp = catchUp;
    }

    void start(@Observes StartupEvent event, Background background) {
        background.every(PAUSE, "looking for limits that pass", this::look);
    }

    private Uni<Void> look() {
        return catchUp.check()
                .chain(done -> done
                        ? foldAllWoken().chain(this::foldAllDue)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> foldAllWoken() {
        return database.write(tx -> tracking.foldWoken(tx, AT_ONCE))
                .chain(folded -> folded == 0 ? Uni.createFrom().voidItem() : foldAllWoken());
    }

    private Uni<Void> foldAllDue() {
        return database.write(tx -> tracking.foldDue(tx, AT_ONCE))
                .chain(folded -> folded < AT_ONCE ? Uni.createFrom().voidItem() : foldAllDue());
    }
}
