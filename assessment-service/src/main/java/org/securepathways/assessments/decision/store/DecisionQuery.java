package org.securepathways.assessments.decision.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.assessments.access.store.CaseQuery;
import org.securepathways.assessments.access.store.RowJson;
import org.securepathways.assessments.decision.Appeal;
import org.securepathways.assessments.decision.Contract;
import org.securepathways.contracts.codes.Region;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.store.Database;

/** Reads appeals, as far as the reader may see the case, and contracts. */
@ApplicationScoped
public class DecisionQuery {
    private static final int MOST = 500;

    private final Database database;
    private final CaseQuery cases;
    private final RowJson json;

    DecisionQuery(Database database, CaseQuery cases, RowJson json) {
        this.database = database;
        this.cases = cases;
        this.json = json;
    }

    /** All appeals of the case, in the order they were recorded. */
    public Uni<List<Appeal>> appeals(AccessScope scope, UUID caseId) {
        return cases.one(scope, caseId)
                .chain(found -> database.read(session -> session.createNativeQuery(
                                "select cast(coalesce(jsonb_agg(" + AppealTable.APPEAL
                                        + " order by a.recorded_at, a.id), '[]') as text)"
                                        + " from access_appeal a where a.case_id = :caseId",
                                String.class)
                        .setParameter("caseId", caseId)
                        .getSingleResult()))
                .map(text -> json.list(text, Appeal.class));
    }

    /** The contracts there are or were, newest first; a caller bound to a region sees those of that region. */
    public Uni<List<Contract>> contracts(AccessScope scope, Optional<Region> region) {
        String bound = scope.region() == null ? "" : scope.region();
        return database.read(session -> session.createNativeQuery(
                                "select cast(coalesce(jsonb_agg(" + ContractTable.CONTRACT
                                        + " order by k.valid_from desc, k.id), '[]') as text)"
                                        + " from (select * from binding_contract"
                                        + " where (:region = '' or region = :region) and (:bound = '' or region = :bound)"
                                        + " order by valid_from desc limit :most) k",
                                String.class)
                        .setParameter("region", region.map(Region::name).orElse(""))
                        .setParameter("bound", bound)
                        .setParameter("most", MOST)
                        .getSingleResult())
                .map(text -> json.list(text, Contract.class));
    }
}
