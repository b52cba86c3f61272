package org.securepathways.assessments.access.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.securepathways.assessments.access.RepeatCost.Rates;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.store.Database;

/** What repeated assessments come to. */
@ApplicationScoped
public class DuplicateQuery {
    private static final String REFUSED = """
            select count(*) from duplicate_refusal d, access_case c
            where c.id = :id and d.case_id = any (array(select linked_cases(c.id))) and %s""".formatted(CaseSql.VISIBLE);

    // Who asked in vain is counted under its own name, whoever assesses in the end.
    private static final String FIGURES = """
            select cast(coalesce(jsonb_agg(to_jsonb(f) order by f.of), '[]') as text) from (
                select x.of, sum(x.visit) as visits, sum(x.refused) as refused, sum(x.exception) as exceptions,
                       sum(x.duplicate) as duplicates, round(sum(x.cost), 2) as "costOfRepeats"
                from (
                    select %1$s as of, 1 as visit, 0 as refused, case when a.exception is null then 0 else 1 end as exception,
                           case when a.duplicate then 1 else 0 end as duplicate,
                           case when a.duplicate or a.exception is not null then
                               coalesce(a.staff_count, :staff)
                                   * (coalesce(a.travel_minutes, :travel) + :visit) / 60.0 * cast(:hour as numeric)
                               + coalesce(a.miles_travelled, :miles) * cast(:mile as numeric) else 0 end as cost
                    from assessment a join access_case c on c.id = a.case_id
                    where a.kind = 'ACCESS' and a.status = 'COMPLETED'
                      and a.completed_at >= :from and a.completed_at < :to and %3$s
                    union all
                    select %2$s, 0, 1, 0, 0, 0
                    from duplicate_refusal d join access_case c on c.id = d.case_id
                    where d.refused_at >= :from and d.refused_at < :to and %3$s) x
                group by x.of) f""";

    private final Database database;
    private final CaseJson json;

    DuplicateQuery(Database database, CaseJson json) {
        this.database = database;
        this.json = json;
    }

    /** How often a needless assessment was refused on that case and those merged with it. */
    public Uni<Long> refused(AccessScope scope, UUID caseId) {
        return database.read(session -> Reach.of(scope)
                .bind(session.createNativeQuery(REFUSED, Long.class))
                .setParameter("id", caseId)
                .getSingleResult());
    }

    /** What access assessments finished and refused in that time come to, from the first day to the last, by whom. */
    public Uni<List<DuplicateFigures>> figures(
            AccessScope scope, boolean byRegion, LocalDate from, LocalDate to, Rates rates) {
        String figures = FIGURES.formatted(
                byRegion ? "c.region" : "a.organisation", byRegion ? "d.region" : "d.organisation", CaseSql.VISIBLE);
        return database.read(session -> Reach.of(scope)
                        .bind(session.createNativeQuery(figures, String.class))
                        .setParameter("from", from.atStartOfDay(Moment.LONDON).toInstant())
                        .setParameter(
                                "to", to.plusDays(1).atStartOfDay(Moment.LONDON).toInstant())
                        .setParameter("staff", rates.staffCount())
                        .setParameter("travel", rates.travelMinutes())
                        .setParameter("visit", rates.visitMinutes())
                        .setParameter("miles", rates.milesTravelled())
                        .setParameter("hour", rates.poundsAnHour())
                        .setParameter("mile", rates.poundsAMile())
                        .getSingleResult())
                .map(text -> json.list(text, DuplicateFigures.class));
    }
}
