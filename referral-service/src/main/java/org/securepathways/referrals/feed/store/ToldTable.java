package org.securepathways.referrals.feed.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.securepathways.contracts.codes.Discrepancy;
import org.securepathways.kit.store.Tx;
import org.securepathways.referrals.feed.Stated;
import org.securepathways.referrals.feed.Told;

/** Keeps what was told on about each referral, and reads what people said of the same. */
@ApplicationScoped
public class ToldTable {
    private static final String STATED = """
            select max(occurred_at) filter (where type <> 'secure-pathways.custody.changed'),
                   max(occurred_at) filter (where type <> 'secure-pathways.referral.reassigned')
            from referral_fact
            where referral_id = :id
              and (type in ('secure-pathways.referral.submitted', 'secure-pathways.referral.reassigned')
                   or (type = 'secure-pathways.custody.changed' and cast(data as jsonb) ->> 'source' = 'REFERRER'))""";

    public Uni<Stated> stated(Tx tx, UUID referralId) {
        return tx.session()
                .createNativeQuery(STATED, Object[].class)
                .setParameter("id", referralId)
                .getSingleResult()
                .map(row -> new Stated(instant(row[0]), instant(row[1])));
    }

    public Uni<Told> of(Tx tx, UUID referralId) {
        return tx.session()
                .createNativeQuery("""
                        select cast(hospital_event as text), hospital_at, discrepancies, due_at from referral_feed
                        where referral_id = :id""", Object[].class)
                .setParameter("id", referralId)
                .getSingleResultOrNull()
                .map(row -> row == null ? Told.NOTHING : told(row));
    }

    public Uni<Void> store(Tx tx, UUID referralId, Told told) {
        return tx.session()
                .createNativeQuery("""
                        insert into referral_feed (referral_id, hospital_event, hospital_at, discrepancies, due_at)
                        values (:id, cast(nullif(:event, '') as uuid), cast(nullif(:at, '') as timestamptz),
                                :discrepancies, cast(nullif(:due, '') as timestamptz))
                        on conflict (referral_id) do update
                        set hospital_event = excluded.hospital_event, hospital_at = excluded.hospital_at,
                            discrepancies = excluded.discrepancies, due_at = excluded.due_at""")
                .setParameter("id", referralId)
                .setParameter("event", text(told.hospitalEvent()))
                .setParameter("at", text(told.hospitalAt()))
                .setParameter(
                        "discrepancies",
                        told.open().stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                .setParameter("due", text(told.dueAt()))
                .executeUpdate()
                .replaceWithVoid();
    }

    private static Told told(Object[] row) {
        var open = (String) row[2];
        return new Told(
                row[0] == null ? null : UUID.fromString((String) row[0]),
                instant(row[1]),
                open.isEmpty()
                        ? java.util.Set.of()
                        : Arrays.stream(open.split(","))
                                .map(Discrepancy::valueOf)
                                .collect(Collectors.toSet()),
                instant(row[3]));
    }

    private static Instant instant(Object value) {
        return value == null ? null : ((OffsetDateTime) value).toInstant();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
