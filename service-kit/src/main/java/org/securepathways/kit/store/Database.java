package org.securepathways.kit.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.securepathways.kit.outbox.Outbox;
import org.securepathways.kit.outbox.RelayRunner;

/** The service's own database. */
@ApplicationScoped
public class Database {
    private final Mutiny.SessionFactory sessions;
    private final Outbox outbox;
    private final RelayRunner relay;

    Database(Mutiny.SessionFactory sessions, Outbox outbox, RelayRunner relay) {
        this.sessions = sessions;
        this.outbox = outbox;
        this.relay = relay;
    }

    /** Does the work in one transaction. When the Uni completes it is committed and on disk, its events in the outbox. */
    public <T> Uni<T> write(Function<Tx, Uni<T>> work) {
        return Uni.createFrom().deferred(() -> {
            var wake = new boolean[1];
            return sessions.withStatelessTransaction((session, transaction) -> {
                        var tx = new Tx(session, outbox);
                        return work.apply(tx).invoke(() -> wake[0] = tx.hasPublished());
                    })
                    .invoke(() -> {
                        if (wake[0]) {
                            relay.wake();
                        }
                    });
        });
    }

    /** Reads without a transaction. */
    public <T> Uni<T> read(Function<Mutiny.StatelessSession, Uni<T>> work) {
        return sessions.withStatelessSession(work);
    }
}
