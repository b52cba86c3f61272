package org.securepathways.assessments.access.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.assessments.access.TimeLimits;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.store.Database;

/** What is to be done by a day: read along an index on that day, one query for each page. */
@ApplicationScoped
public class DueQuery {
    private static final String PAGE = """
            select cast(coalesce(jsonb_agg(jsonb_build_object(
                'id', p.id, 'due', p.%1$s, 'prison', p.prison,
                'urgency', coalesce(p.heard #> '{assessor,value,urgency}', p.referral #> '{facts,urgency}'))
                order by p.%1$s, p.id), '[]') as text)
            from (select c.* from access_case c
                  where c.%1$s is not null and c.%1$s <= :until and %2$s
                    and (:first or (c.%1$s, c.id) > (select l.%1$s, l.id from access_case l where l.id = :after))
                  order by c.%1$s, c.id limit :limit) p""";

    private static final UUID NOBODY = new UUID(0, 0);

    private final Database database;
    private final CaseJson json;
    private final TimeLimits limits;

    DueQuery(Database database, CaseJson json, TimeLimits limits) {
        this.database = database;
        this.json = json;
        this.limits = limits;
    }

    /** Waiting patients whose next review is due on that day or before, longest overdue first. */
    public Uni<List<DueItem>> reviews(AccessScope scope, LocalDate until, Optional<UUID> after, int limit) {
        return page(scope, "review_due", until, after, limit);
    }

    /** Cases with a report that is about to be too old, or is, oldest first; due is the last day it can be used. */
    public Uni<List<DueItem>> reports(AccessScope scope, LocalDate today, Optional<UUID> after, int limit) {
        return page(scope, "report_day", limits.agesWhenSignedBy(today), after, limit)
                .map(found -> found.stream()
                        .map(item ->
                                new DueItem(item.id(), limits.usableUntil(item.due()), item.prison(), item.urgency()))
                        .toList());
    }

    private Uni<List<DueItem>> page(AccessScope scope, String day, LocalDate until, Optional<UUID> after, int limit) {
        return database.read(session -> Reach.of(scope)
                        .bind(session.createNativeQuery(PAGE.formatted(day, CaseSql.VISIBLE), String.class))
                        .setParameter("until", until)
                        .setParameter("first", after.isEmpty())
                        .setParameter("after", after.orElse(NOBODY))
                        .setParameter("limit", limit)
                        .getSingleResult())
                .map(text -> json.list(text, DueItem.class));
    }
}
