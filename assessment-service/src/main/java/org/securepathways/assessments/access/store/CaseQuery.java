package org.securepathways.assessments.access.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.securepathways.assessments.access.Case;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Database;
import org.securepathways.kit.store.UnknownCase;

/** Reads one case, as far as the reader may see it. */
@ApplicationScoped
public class CaseQuery {
    private final Database database;
    private final CaseJson json;
    private final Clock clock;

    CaseQuery(Database database, CaseJson json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** @throws RefusedException when there is none, none yet, or none this reader may see: always the same answer */
    public Uni<Case> one(AccessScope scope, UUID id) {
        return database.read(session -> Reach.of(scope)
                        .bind(session.createNativeQuery(CaseSql.READ_ONE, String.class))
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> UnknownCase.of(id, clock))
                .map(json::whole);
    }
}
