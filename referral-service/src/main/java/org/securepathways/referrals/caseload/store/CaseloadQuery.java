package org.securepathways.referrals.caseload.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.store.Database;
import org.securepathways.referrals.caseload.Entry;

/** Reads a team's own caseload, and whom of it release comes near without a referral. */
@ApplicationScoped
public class CaseloadQuery {
    private static final UUID FIRST = new UUID(0, 0);

    private static final String ALL = "select " + CaseloadTable.COLUMNS + """
             from caseload c
            where c.prison = :prison and c.ended_at is null and c.id > :after
            order by c.id limit :limit""";

    private static final String NEAR = "select " + CaseloadTable.COLUMNS + """
             from caseload c
            where c.prison = :prison and c.ended_at is null
              and c.release_date between :today and :until
              and (c.release_date, c.id) > (
                  coalesce((select release_date from caseload where id = :after and prison = :prison), :today), :after)
              and not exists (select 1 from person p join referral r on r.person_id = p.id and r.status = 'OPEN'
                              where p.prison_number = c.prison_number)
            order by c.release_date, c.id limit :limit""";

    private final Database database;
    private final Clock clock;
    private final Period warnWithin;

    CaseloadQuery(
            Database database,
            Clock clock,
            @ConfigProperty(name = "pathways.caseload.warn-within", defaultValue = "P6M") String warnWithin) {
        this.database = database;
        this.clock = clock;
        this.warnWithin = Period.parse(warnWithin);
    }

    /** One page of the caseload, of those after the given one; null for the first page. */
    public Uni<List<Entry>> all(AccessScope scope, UUID after, int limit) {
        return database.read(session -> session.createNativeQuery(ALL, Object[].class)
                        .setParameter("prison", CaseloadTable.team(scope))
                        .setParameter("after", after == null ? FIRST : after)
                        .setParameter("limit", limit)
                        .getResultList())
                .map(rows -> rows.stream().map(CaseloadTable::entry).toList());
    }

    /** One page of those whose release is near and who have no open referral, nearest first. */
    public Uni<List<Entry>> near(AccessScope scope, UUID after, int limit) {
        var today = today();
        return database.read(session -> session.createNativeQuery(NEAR, Object[].class)
                        .setParameter("prison", CaseloadTable.team(scope))
                        .setParameter("today", today)
                        .setParameter("until", today.plus(warnWithin))
                        .setParameter("after", after == null ? FIRST : after)
                        .setParameter("limit", limit)
                        .getResultList())
                .map(rows -> rows.stream().map(CaseloadTable::entry).toList());
    }

    private LocalDate today() {
        return Moment.of(clock.instant()).londonDay();
    }
}
