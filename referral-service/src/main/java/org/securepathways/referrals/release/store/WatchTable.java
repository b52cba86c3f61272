package org.securepathways.referrals.release.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.securepathways.kit.store.Tx;
import org.securepathways.referrals.release.Watch;

/** Keeps what was told of each referral's release. */
@ApplicationScoped
public class WatchTable {
    private final Clock clock;

    WatchTable(Clock clock) {
        this.clock = clock;
    }

    /** Null where nothing was looked at yet. */
    public Uni<Watch> of(Mutiny.StatelessSession session, UUID referralId) {
        return session.createNativeQuery("""
                        select form_dates, form_told_at, told_for, told_step, power_ended_on, admitted_after, due_at
                        from release_watch where referral_id = :id""", Object[].class)
                .setParameter("id", referralId)
                .getSingleResultOrNull()
                .map(row -> row == null
                        ? null
                        : new Watch(
                                (String) row[0],
                                instant(row[1]),
                                (LocalDate) row[2],
                                (Integer) row[3],
                                (LocalDate) row[4],
                                (Boolean) row[5],
                                instant(row[6])));
    }

    public Uni<Void> store(Tx tx, UUID referralId, Watch watch) {
        return tx.session()
                .createNativeQuery("""
                        insert into release_watch (referral_id, form_dates, form_told_at, told_for, told_step,
                                                   power_ended_on, admitted_after, due_at)
                        values (:id, :formDates, :formToldAt, cast(nullif(:toldFor, '') as date),
                                cast(nullif(:toldStep, '') as int), cast(nullif(:endedOn, '') as date),
                                :admittedAfter, cast(nullif(:due, '') as timestamptz))
                        on conflict (referral_id) do update
                        set form_dates = excluded.form_dates, form_told_at = excluded.form_told_at,
                            told_for = excluded.told_for, told_step = excluded.told_step,
                            power_ended_on = excluded.power_ended_on, admitted_after = excluded.admitted_after,
                            due_at = excluded.due_at""")
                .setParameter("id", referralId)
                .setParameter("formDates", watch.formDates())
                .setParameter("formToldAt", watch.formToldAt())
                .setParameter("toldFor", text(watch.toldFor()))
                .setParameter("toldStep", text(watch.toldStep()))
                .setParameter("endedOn", text(watch.powerEndedOn()))
                .setParameter("admittedAfter", watch.admittedAfter())
                .setParameter("due", text(watch.dueAt()))
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Referrals of which something is to be told, locked; those another process has in hand are left out. */
    public Uni<List<UUID>> due(Tx tx, int most) {
        return tx.session()
                .createNativeQuery("""
                        select r.id from release_watch w join referral r on r.id = w.referral_id
                        where w.due_at <= :now order by w.due_at limit :most for update of r skip locked""", UUID.class)
                .setParameter("now", clock.instant())
                .setParameter("most", most)
                .getResultList();
    }

    private static Instant instant(Object value) {
        return value == null ? null : ((OffsetDateTime) value).toInstant();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
