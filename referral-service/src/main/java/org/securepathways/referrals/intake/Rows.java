package org.securepathways.referrals.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;
import org.securepathways.referrals.intake.store.ImportTable;
import org.securepathways.referrals.intake.store.ReferenceTable;
import org.securepathways.referrals.referral.PastStep;
import org.securepathways.referrals.referral.Referral;
import org.securepathways.referrals.referral.ReferralCommands;

/** Takes rows as the requests they stand for: each by itself, so that one refused leaves nothing behind. */
@ApplicationScoped
class Rows {
    private static final String ROW = "savepoint one_row";
    private static final String KEPT = "release savepoint one_row";
    private static final String UNDONE = "rollback to savepoint one_row";

    private final ImportTable imports;
    private final ReferenceTable references;
    private final ReferralCommands referrals;
    private final RowReader reader;
    private final Clock clock;

    Rows(ImportTable imports, ReferenceTable references, ReferralCommands referrals, RowReader reader, Clock clock) {
        this.imports = imports;
        this.references = references;
        this.referrals = referrals;
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * Deals with the next rows of an import.
     *
     * @param givenUp whether they are put down as our fault, unread
     */
    Uni<Void> some(Tx tx, ReferralImport claimed, int most, boolean givenUp) {
        return imports.takeLines(tx, claimed.id(), most).chain(lines -> {
            if (lines.isEmpty()) {
                return imports.done(tx, claimed.id(), clock.instant());
            }
            var read = lines.stream()
                    .map(line -> givenUp ? failed(line) : reader.read(claimed.columns(), line))
                    .toList();
            return take(tx, claimed, read);
        });
    }

    private Uni<Void> take(Tx tx, ReferralImport claimed, List<Row> rows) {
        var named = rows.stream().map(Row::reference).filter(Objects::nonNull).toList();
        return references.known(tx, claimed.prison(), named).map(Outcomes::new).chain(outcomes -> {
            Uni<Void> all = Uni.createFrom().voidItem();
            for (var row : rows) {
                all = all.chain(() -> take(tx, claimed.sender(), row, outcomes));
            }
            return all.chain(() -> references.keep(tx, claimed.prison(), outcomes.taken()))
                    .chain(() ->
                            imports.count(tx, claimed.id(), outcomes.counts(), outcomes.errors(), clock.instant()));
        });
    }

    private Uni<Void> take(Tx tx, AccessScope sender, Row row, Outcomes outcomes) {
        if (!outcomes.isNew(row)) {
            return Uni.createFrom().voidItem();
        }
        return said(tx, ROW)
                .chain(() -> referred(tx, sender, row))
                .invoke(referral -> outcomes.took(row, referral.id()))
                .chain(() -> said(tx, KEPT))
                .onFailure(RefusedException.class)
                .recoverWithUni(refused -> {
                    outcomes.refused(row, refused);
                    return said(tx, UNDONE);
                });
    }

    private Uni<Referral> referred(Tx tx, AccessScope sender, Row row) {
        return Uni.createFrom()
                .deferred(() -> referrals.submit(tx, sender, row.referral()))
                .chain(referral -> row.past().isEmpty()
                        ? Uni.createFrom().item(referral)
                        : referrals.change(tx, sender, referral.id(), it -> PastStep.taken(it, row.past())));
    }

    private static Uni<Void> said(Tx tx, String statement) {
        return tx.session().createNativeQuery(statement).executeUpdate().replaceWithVoid();
    }

    private static Row failed(Line line) {
        var failed = new RefusedException(ImportRefusal.ROW_FAILED);
        return Row.wrong(line.number(), null, List.of(RowError.of(line.number(), null, failed)));
    }
}
