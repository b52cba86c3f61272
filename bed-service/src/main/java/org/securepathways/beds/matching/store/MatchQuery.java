package org.securepathways.beds.matching.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.securepathways.beds.matching.Matches;
import org.securepathways.beds.matching.Searching;
import org.securepathways.beds.patient.store.CaseQuery;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.store.Database;

/** Matches a case that the reader may see with every unit there is. */
@ApplicationScoped
public class MatchQuery {
    private final CaseQuery cases;
    private final Searching searching;
    private final Database database;

    MatchQuery(CaseQuery cases, Searching searching, Database database) {
        this.cases = cases;
        this.searching = searching;
        this.database = database;
    }

    public Uni<Matches> of(AccessScope scope, UUID id) {
        return cases.one(scope, id)
                .map(Searching::required)
                .chain(search -> database.read(session -> searching.search(session, search)));
    }
}
