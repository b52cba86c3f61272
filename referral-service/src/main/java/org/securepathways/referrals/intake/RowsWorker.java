package org.securepathways.referrals.intake;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.securepathways.kit.problem.Outage;
import org.securepathways.kit.store.Database;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.time.Background;
import org.securepathways.referrals.intake.store.ImportSettings;
import org.securepathways.referrals.intake.store.ImportTable;

/**
 * Deals with the rows of imports, some in each transaction. A process that is killed leaves them as its last commit did;
 * whichever looks next goes on from there.
 */
@ApplicationScoped
class RowsWorker {
    private static final Logger LOG = Logger.getLogger(RowsWorker.class);
    /** Each row has a savepoint; PostgreSQL keeps 64 of a transaction at hand, and more slow every reader down. */
    private static final int ROWS_AT_ONCE = 60;
    /** A deadlock or a race is over at the next try; what fails again and again is the row's own. */
    private static final int TRIES_OF_A_ROW = 3;

    private static final Duration BROKEN_OFF_AFTER = Duration.ofHours(1);
    private static final Duration TIDY_EVERY = Duration.ofHours(1);

    private final Database database;
    private final Rows rows;
    private final ImportTable imports;
    private final ImportSettings settings;
    private final Clock clock;
    private UUID at;
    private int singly;
    private int failures;

    RowsWorker(Database database, Rows rows, ImportTable imports, ImportSettings settings, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.imports = imports;
        this.settings = settings;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event, Background background) {
        background.every(settings.look(), "Taking the rows of an import", this::run);
        background.every(TIDY_EVERY, "Forgetting old imports", this::tidy);
    }

    private Uni<Void> run() {
        return Multi.createBy()
                .repeating()
                .uni(this::some)
                .whilst(there -> there)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Boolean> some() {
        return database.write(tx -> imports.claim(tx)
                        .chain(claimed -> claimed == null
                                ? Uni.createFrom().item(false)
                                : some(tx, claimed).replaceWith(true)))
                .invoke(() -> {
                    failures = 0;
                    singly = Math.max(0, singly - 1);
                })
                .onFailure(failure -> !Outage.is(failure))
                .recoverWithItem(failure -> {
                    // Told by its kind alone: its message could repeat what a row says.
                    LOG.warnf(
                            "Rows of an import are tried again one by one: %s",
                            failure.getClass().getName());
                    failures = singly > 0 ? failures + 1 : 0;
                    singly = Math.max(singly, ROWS_AT_ONCE);
                    // Where even giving a row up fails, the next look is soon enough.
                    return failures <= TRIES_OF_A_ROW;
                });
    }

    private Uni<Void> some(Tx tx, ReferralImport claimed) {
        if (!claimed.id().equals(at)) {
            at = claimed.id();
            failures = 0;
        }
        return rows.some(tx, claimed, singly > 0 ? 1 : ROWS_AT_ONCE, failures >= TRIES_OF_A_ROW);
    }

    private Uni<Void> tidy() {
        var now = clock.instant();
        return database.write(tx -> imports.forget(tx, now.minus(BROKEN_OFF_AFTER), now.minus(settings.keptFor())));
    }
}
