package org.securepathways.assessments.access.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.assessments.access.Awaited;
import org.securepathways.assessments.access.TimeLimits;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.store.Database;

/** The cases a caller may see, longest wait first; one query for each page. */
@ApplicationScoped
public class WorklistQuery {
    // Cases that have ended are not work: they are shown one by one, by id.
    private static final String PAGE = """
            select cast(coalesce(jsonb_agg(jsonb_build_object(
                'id', p.id, 'status', p.status, 'referral', p.referral -> 'facts',
                'awaited', array_remove(array[
                    case when p.awaits_assessment then 'ASSESSMENT' end,
                    case when p.awaits_reports then 'REPORTS' end,
                    case when p.awaits_decision then 'DECISION' end], null),
                'reviewDue', p.review_due, 'reportsUsableUntil', p.report_day + cast(:reportAge as int),
                'reportsAge', p.report_day is not null and p.report_day <= :ages,
                'booked', (select coalesce(jsonb_agg(a.scheduled_for order by a.position), '[]')
                           from assessment a where a.case_id = p.id and a.status = 'BOOKED'))
                order by p.sent_at, p.id), '[]') as text)
            from (select c.* from access_case c
                  where %s and %s
                    and (:first or (c.sent_at, c.id) > (select l.sent_at, l.id from access_case l where l.id = :after))
                  order by c.sent_at, c.id limit :limit) p""";

    private static final UUID NOBODY = new UUID(0, 0);

    private final Database database;
    private final CaseJson json;
    private final TimeLimits limits;
    private final Clock clock;

    WorklistQuery(Database database, CaseJson json, TimeLimits limits, Clock clock) {
        this.database = database;
        this.json = json;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * One page.
     *
     * @param after the last case of the page before
     */
    public Uni<List<WorklistItem>> page(AccessScope scope, Optional<Awaited> awaited, Optional<UUID> after, int limit) {
        String wanted = awaited.map(WorklistQuery::condition).orElse("c.status = 'OPEN'");
        String page = PAGE.formatted(CaseSql.VISIBLE, wanted);
        return database.read(session -> Reach.of(scope)
                        .bind(session.createNativeQuery(page, String.class))
                        .setParameter("first", after.isEmpty())
                        .setParameter("after", after.orElse(NOBODY))
                        .setParameter("limit", limit)
                        .setParameter("reportAge", limits.reportAgeDays())
                        .setParameter("ages", limits.agesWhenSignedBy(today()))
                        .getSingleResult())
                .map(json::items);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Moment.LONDON);
    }

    private static String condition(Awaited awaited) {
        return switch (awaited) {
            case ASSESSMENT -> "c.awaits_assessment";
            case REPORTS -> "c.awaits_reports";
            case DECISION -> "c.awaits_decision";
        };
    }
}
