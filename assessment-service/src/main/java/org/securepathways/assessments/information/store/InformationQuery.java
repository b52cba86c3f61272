package org.securepathways.assessments.information.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.assessments.access.store.CaseGate;
import org.securepathways.assessments.information.InformationRequest;
import org.securepathways.assessments.rows.JsonRows;
import org.securepathways.contracts.codes.Party;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.store.Database;

/** Reads requests for information about the cases the reader may see. */
@ApplicationScoped
public class InformationQuery {
    private static final String OPEN = """
            select cast(coalesce(jsonb_agg(to_jsonb(i) order by i.asked_since, i.id), '[]') as text)
            from (select i.* from information_request i join access_case c on c.id = i.case_id
                  where i.status = 'OPEN' and c.status = 'OPEN' and (:party = '' or i.party = :party) and %s
                    and (:first or (i.asked_since, i.id) >
                        (select l.asked_since, l.id from information_request l where l.id = :after))
                  order by i.asked_since, i.id limit :limit) i""";

    private static final UUID NONE = new UUID(0, 0);

    private final Database database;
    private final CaseGate cases;
    private final JsonRows rows;

    InformationQuery(Database database, CaseGate cases, JsonRows rows) {
        this.database = database;
        this.cases = cases;
        this.rows = rows;
    }

    /** All that was asked about one case, the oldest first. */
    public Uni<List<InformationRequest>> of(AccessScope scope, UUID caseId) {
        return cases.seen(scope, caseId)
                .chain(c -> database.read(session -> session.createNativeQuery(InformationTable.OF_CASE, String.class)
                        .setParameter("case", caseId)
                        .getSingleResult()))
                .map(found -> rows.list(found, InformationRequest.class));
    }

    /** What is waited for in open cases, the longest wait first. */
    public Uni<List<InformationRequest>> open(
            AccessScope scope, Optional<Party> party, Optional<UUID> after, int limit) {
        return database.read(session -> CaseGate.bind(
                                scope, session.createNativeQuery(OPEN.formatted(CaseGate.VISIBLE), String.class))
                        .setParameter("party", party.map(Enum::name).orElse(""))
                        .setParameter("first", after.isEmpty())
                        .setParameter("after", after.orElse(NONE))
                        .setParameter("limit", limit)
                        .getSingleResult())
                .map(found -> rows.list(found, InformationRequest.class));
    }
}
