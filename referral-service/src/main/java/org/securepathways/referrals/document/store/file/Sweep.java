package org.securepathways.referrals.document.store.file;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.securepathways.kit.store.Database;
import org.securepathways.kit.time.Background;
import org.securepathways.referrals.document.store.DocumentTable;

/** Takes away what nobody will ask for: announced and never sent, removed, or received while the service was stopped. */
@ApplicationScoped
class Sweep {
    private static final Duration EVERY = Duration.ofHours(6);
    /** Longer than any upload takes, so that a file that is about to be told of is left alone. */
    private static final Duration LEFT_ALONE = Duration.ofDays(1);

    private final Database database;
    private final DocumentTable documents;
    private final Vault vault;
    private final Clock clock;

    Sweep(Database database, DocumentTable documents, Vault vault, Clock clock) {
        this.database = database;
        this.documents = documents;
        this.vault = vault;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event, Background background) throws IOException {
        vault.discardParts();
        background.every(EVERY, "Taking away documents nobody keeps", this::run);
    }

    Uni<Void> run() {
        var loop = Loop.current();
        var before = clock.instant().minus(LEFT_ALONE);
        return database.write(tx -> documents.forgetAwaited(tx, before))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(done -> old(before))
                .emitOn(loop)
                .chain(this::discardUnlessKept);
    }

    private Uni<Void> discardUnlessKept(List<UUID> old) {
        return database.write(documents::files)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .invoke(kept -> discard(old, kept))
                .replaceWithVoid();
    }

    private List<UUID> old(Instant before) {
        try {
            return vault.keptBefore(before);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void discard(List<UUID> old, List<UUID> kept) {
        var gone = new HashSet<>(old);
        kept.forEach(gone::remove);
        try {
            for (var file : gone) {
                vault.discard(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
