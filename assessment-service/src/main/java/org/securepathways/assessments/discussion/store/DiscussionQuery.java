package org.securepathways.assessments.discussion.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.assessments.discussion.Discussion;
import org.securepathways.assessments.discussion.Pair;
import org.securepathways.assessments.rows.JsonRows;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.store.Database;

/** Reads discussions, and what they add up to between a prison and a unit. */
@ApplicationScoped
public class DiscussionQuery {
    private static final String PAGE = """
            select cast(coalesce(jsonb_agg(to_jsonb(d) order by d.on_day desc, d.id desc), '[]') as text)
            from (select * from discussion d
                  where %s and (:prison = '' or d.prison = :prison)
                    and (:organisation = '' or d.organisation = :organisation)
                    and (:first or (d.on_day, d.id) < (select l.on_day, l.id from discussion l where l.id = :after))
                  order by d.on_day desc, d.id desc limit :limit) d""".formatted(DiscussionReach.VISIBLE);

    // A pair is there by a discussion or by trust; trust is the last step until today.
    private static final String PAIRS = """
            select cast(coalesce(jsonb_agg(to_jsonb(p) order by p.prison, p.organisation), '[]') as text)
            from (select d.prison, d.organisation, t.discussions, t.led_to_referral, t.last_discussion,
                         coalesce((select s.act = 'GRANT' from trust_step s
                                   where s.prison = d.prison and s.organisation = d.organisation
                                     and s.on_day <= :today
                                   order by s.position desc limit 1), false) as trusted
                  from (select i.prison, i.organisation from discussion i where i.organisation is not null
                        union select r.prison, r.organisation from trusted_pair r) d
                  cross join lateral (
                        select count(*) as discussions, count(x.referral_id) as led_to_referral,
                               max(x.on_day) as last_discussion
                        from discussion x where x.prison = d.prison and x.organisation = d.organisation) t
                  where %s and (:prison = '' or d.prison = :prison)
                    and (:organisation = '' or d.organisation = :organisation)
                    and (d.prison, d.organisation) > (:afterPrison, :afterOrganisation)
                  order by d.prison, d.organisation limit :limit) p""".formatted(DiscussionReach.VISIBLE);

    private static final UUID NONE = new UUID(0, 0);

    private final Database database;
    private final JsonRows rows;

    DiscussionQuery(Database database, JsonRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** One page, the latest first. */
    public Uni<List<Discussion>> page(
            AccessScope scope,
            Optional<String> prison,
            Optional<String> organisation,
            Optional<UUID> after,
            int limit) {
        return database.read(session -> DiscussionReach.of(scope)
                        .bind(session.createNativeQuery(PAGE, String.class))
                        .setParameter("prison", prison.orElse(""))
                        .setParameter("organisation", organisation.orElse(""))
                        .setParameter("first", after.isEmpty())
                        .setParameter("after", after.orElse(NONE))
                        .setParameter("limit", limit)
                        .getSingleResult())
                .map(found -> rows.list(found, Discussion.class));
    }

    /** One page of pairs. {@code after} is the prison and the organisation of the last one, with a dot between. */
    public Uni<List<Pair>> pairs(
            AccessScope scope,
            Optional<String> prison,
            Optional<String> organisation,
            Optional<String> after,
            LocalDate today,
            int limit) {
        var last = after.orElse(".").split("\\.", 2);
        return database.read(session -> DiscussionReach.of(scope)
                        .bind(session.createNativeQuery(PAIRS, String.class))
                        .setParameter("prison", prison.orElse(""))
                        .setParameter("organisation", organisation.orElse(""))
                        .setParameter("afterPrison", last[0])
                        .setParameter("afterOrganisation", last[1])
                        .setParameter("today", today)
                        .setParameter("limit", limit)
                        .getSingleResult())
                .map(found -> rows.list(found, Pair.class));
    }
}
