package org.securepathways.referrals.intake.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Database;
import org.securepathways.referrals.intake.ImportRefusal;
import org.securepathways.referrals.intake.ReferralImport;
import org.securepathways.referrals.intake.RowError;

/** Reads the imports of a caller's own team. */
@ApplicationScoped
public class ImportQuery {
    private static final String ONE = "select " + ImportTable.COLUMNS
            + " from referral_import i where i.id = :id and i.prison = :prison and i.state <> 'ARRIVING'";

    private final Database database;
    private final ImportTable imports;

    ImportQuery(Database database, ImportTable imports) {
        this.database = database;
        this.imports = imports;
    }

    /** @throws RefusedException where there is none, or it is not the team's */
    public Uni<ReferralImport> one(AccessScope scope, UUID id) {
        return database.read(session -> session.createNativeQuery(ONE, Object[].class)
                        .setParameter("id", id)
                        .setParameter("prison", scope.prison() == null ? "" : scope.prison())
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> new RefusedException(ImportRefusal.IMPORT_UNKNOWN))
                .map(imports::read);
    }

    /** What was wrong with its rows, by line, from the first line after the given one; whole lines only at the end. */
    public Uni<List<RowError>> errors(AccessScope scope, UUID id, int afterLine, int lines) {
        return database.read(session -> session.createNativeQuery("""
                                select e.line, e.reference, e.field, e.code, e.says
                                from referral_import_error e join referral_import i on i.id = e.import_id
                                where e.import_id = :id and i.prison = :prison and e.line > :after
                                  and e.line <= coalesce((
                                      select max(p.line) from (
                                          select distinct n.line from referral_import_error n
                                          where n.import_id = :id and n.line > :after
                                          order by n.line limit :lines) p), 0)
                                order by e.line, e.number""", Object[].class)
                        .setParameter("id", id)
                        .setParameter("prison", scope.prison() == null ? "" : scope.prison())
                        .setParameter("after", afterLine)
                        .setParameter("lines", lines)
                        .getResultList())
                .map(rows -> rows.stream().map(ImportQuery::error).toList());
    }

    private static RowError error(Object[] row) {
        return new RowError(
                ((Number) row[0]).intValue(), (String) row[1], (String) row[2], (String) row[3], (String) row[4]);
    }
}
