package org.securepathways.referrals.intake;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Database;
import org.securepathways.kit.time.Ids;
import org.securepathways.referrals.intake.ReferralImport.Counts;
import org.securepathways.referrals.intake.ReferralImport.State;
import org.securepathways.referrals.intake.store.ImportSettings;
import org.securepathways.referrals.intake.store.ImportTable;
import org.securepathways.referrals.referral.ReferralRefusal;

/** Puts a file of referrals on disk, row by row as it comes; then its rows are dealt with, whoever goes away. */
@ApplicationScoped
public class ImportCommands {
    private static final int ROWS_AT_ONCE = 500;

    private final Database database;
    private final ImportTable imports;
    private final Columns columns;
    private final ImportSettings settings;
    private final Clock clock;
    private final Ids ids;

    ImportCommands(
            Database database, ImportTable imports, Columns columns, ImportSettings settings, Clock clock, Ids ids) {
        this.database = database;
        this.imports = imports;
        this.columns = columns;
        this.settings = settings;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Takes the file. When it completes, all of it is on disk.
     *
     * @param loop where the database can be asked; the file is read on worker threads
     */
    public Uni<ReferralImport> take(AccessScope caller, InputStream content, Executor loop) {
        if (caller.prison() == null) {
            throw new RefusedException(ReferralRefusal.NOT_YOUR_PRISON);
        }
        var id = ids.next();
        return Uni.createFrom()
                .item(() -> CsvRows.of(content, settings.largest().asLongValue(), settings.mostRows()))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .emitOn(loop)
                .chain(rows -> begin(caller, id, rows).chain(() -> spool(id, rows, loop)))
                .chain(() -> database.write(tx -> imports.run(tx, id)))
                .onFailure()
                .call(() -> Uni.createFrom()
                        .voidItem()
                        .emitOn(loop)
                        .chain(() -> database.write(tx -> imports.discard(tx, id)))
                        // What cannot be discarded now is forgotten later; the first failure is the one to tell.
                        .onFailure()
                        .recoverWithNull());
    }

    private Uni<Void> begin(AccessScope caller, UUID id, CsvRows rows) {
        if (rows.header().isEmpty()) {
            throw new RefusedException(ImportRefusal.CSV_EMPTY);
        }
        var begun = new ReferralImport(
                id,
                caller.prison(),
                caller.name(),
                columns.of(rows.header()),
                State.ARRIVING,
                0,
                new Counts(0, 0, 0),
                clock.instant(),
                null);
        return database.write(tx -> imports.begin(tx, begun));
    }

    private Uni<Void> spool(UUID id, CsvRows rows, Executor loop) {
        return Multi.createBy()
                .repeating()
                .uni(() -> next(id, rows, loop))
                .whilst(lines -> !lines.isEmpty())
                .onItem()
                .ignoreAsUni()
                .invoke(() -> {
                    if (rows.read() == 0) {
                        throw new RefusedException(ImportRefusal.CSV_EMPTY);
                    }
                });
    }

    private Uni<List<Line>> next(UUID id, CsvRows rows, Executor loop) {
        return Uni.createFrom()
                .item(() -> rows.next(ROWS_AT_ONCE))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .emitOn(loop)
                .call(lines -> lines.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : database.write(tx -> imports.add(tx, id, lines, clock.instant())));
    }
}
