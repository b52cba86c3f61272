package org.securepathways.beds.patient.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.securepathways.beds.patient.PatientCase;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.store.Database;
import org.securepathways.kit.store.UnknownCase;

/** Reads cases, as far as the reader may see them. */
@ApplicationScoped
public class CaseQuery {
    private final Database database;
    private final Clock clock;

    CaseQuery(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Refused when there is none, or none this caller may see: which of the two, nobody can tell. */
    public Uni<PatientCase> one(AccessScope scope, UUID id) {
        Sight sight = Sight.of(scope);
        return database.read(session -> session.createQuery(CaseTable.SCOPED, CaseRow.class)
                        .setParameter("prison", sight.prison())
                        .setParameter("region", sight.region())
                        .setParameter("unit", sight.unit())
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> UnknownCase.of(id, clock))
                .map(CaseRow::toCase);
    }
}
