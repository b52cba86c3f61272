package org.securepathways.assessments.level.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.assessments.access.store.CaseQuery;
import org.securepathways.assessments.access.store.CaseSql;
import org.securepathways.assessments.access.store.Reach;
import org.securepathways.assessments.access.store.RowJson;
import org.securepathways.assessments.level.LevelQueryStatus;
import org.securepathways.assessments.level.QueriedLevel;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.store.Database;

/** Reads level queries of the cases the reader may see. */
@ApplicationScoped
public class QueriedLevelQuery {
    private static final UUID NOBODY = new UUID(0, 0);

    private static final String OF_CASE = "select cast(coalesce(jsonb_agg(" + LevelTable.QUERY
            + " order by q.recorded_at, q.id), '[]') as text) from level_query q where q.case_id = :caseId";

    private static final String OPEN = """
            select cast(coalesce(jsonb_agg(o.found order by o.recorded_at, o.id), '[]') as text)
            from (select jsonb_build_object('query', %s, 'region', c.region,
                         'urgency', c.referral -> 'facts' -> 'urgency', 'sentAt', c.referral -> 'facts' -> 'sentAt')
                         as found, q.recorded_at, q.id
                  from level_query q join access_case c on c.id = q.case_id
                  where q.status <> 'DECIDED' and (:status = '' or q.status = :status) and c.status = 'OPEN' and %s
                    and (:first or (q.recorded_at, q.id)
                                    > (select a.recorded_at, a.id from level_query a where a.id = :after))
                  order by q.recorded_at, q.id limit :limit) o""".formatted(LevelTable.QUERY, CaseSql.VISIBLE);

    private static final String COUNTS = """
            select cast(coalesce(jsonb_agg(jsonb_build_object(
                'recommended', n.recommended, 'decided', n.decided, 'year', n.year, 'n', n.n)), '[]') as text)
            from (select q.recommended, q.decided, count(*) as n,
                         cast(extract(year from q.decided_on - interval '3 months') as int) as year
                  from level_query q join access_case c on c.id = q.case_id
                  where q.status = 'DECIDED' and q.decided_on between :from and :to and %s
                  group by 1, 2, 4) n""".formatted(CaseSql.VISIBLE);

    private final Database database;
    private final CaseQuery cases;
    private final RowJson json;

    QueriedLevelQuery(Database database, CaseQuery cases, RowJson json) {
        this.database = database;
        this.cases = cases;
        this.json = json;
    }

    /** All queries of the case, in the order they were raised. */
    public Uni<List<QueriedLevel>> ofCase(AccessScope scope, UUID caseId) {
        return cases.one(scope, caseId)
                .chain(found -> database.read(session -> session.createNativeQuery(OF_CASE, String.class)
                        .setParameter("caseId", caseId)
                        .getSingleResult()))
                .map(text -> json.list(text, QueriedLevel.class));
    }

    /** Open queries of open cases, longest wait first. */
    public Uni<List<OpenLevel>> open(
            AccessScope scope, Optional<LevelQueryStatus> status, Optional<UUID> after, int limit) {
        return database.read(session -> Reach.of(scope)
                        .bind(session.createNativeQuery(OPEN, String.class))
                        .setParameter("status", status.map(Enum::name).orElse(""))
                        .setParameter("first", after.isEmpty())
                        .setParameter("after", after.orElse(NOBODY))
                        .setParameter("limit", limit)
                        .getSingleResult())
                .map(text -> json.list(text, OpenLevel.class));
    }

    /** What was decided from the first day to the last, by level recommended and decided. */
    public Uni<List<LevelCount>> counts(AccessScope scope, LocalDate from, LocalDate to) {
        return database.read(session -> Reach.of(scope)
                        .bind(session.createNativeQuery(COUNTS, String.class))
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getSingleResult())
                .map(text -> json.list(text, LevelCount.class));
    }
}
