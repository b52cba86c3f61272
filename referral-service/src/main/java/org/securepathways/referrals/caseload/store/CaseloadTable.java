package org.securepathways.referrals.caseload.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.securepathways.contracts.codes.CustodyStatus;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;
import org.securepathways.referrals.caseload.CaseloadEnding;
import org.securepathways.referrals.caseload.CaseloadReason;
import org.securepathways.referrals.caseload.CaseloadRefusal;
import org.securepathways.referrals.caseload.Entry;
import org.securepathways.referrals.person.PrisonNumber;
import org.securepathways.referrals.release.Releasing;

/** Keeps the teams' caseloads. */
@ApplicationScoped
public class CaseloadTable {
    static final String COLUMNS = """
            c.id, c.prison, c.prison_number, c.reason, c.custody_status, c.conditional_release_date,
            c.sentence_expiry_date, c.told_at, c.release_date""";

    private static final String OF_PEOPLE = """
            select %s, coalesce(h.kept_as, c.prison_number)
            from caseload c left join held_person h on h.prison_number = c.prison_number
            where c.ended_at is null
              and c.prison_number in (
                  select value from jsonb_array_elements_text(cast(cast(:numbers as text) as jsonb))
                  union all
                  select prison_number from held_person where kept_as in (
                      select value from jsonb_array_elements_text(cast(cast(:numbers as text) as jsonb))))
            order by c.id for update of c""".formatted(COLUMNS);

    // Where the team of the prison has the person on its list already, the entry that moved there ends.
    private static final String CHANGE = """
            with told as (
                select * from jsonb_to_recordset(cast(cast(:entries as text) as jsonb)) as t(
                    id uuid, prison text, prison_number text, release_date date)
            )
            update caseload c
            set prison = case when t.twice then c.prison else t.prison end,
                prison_number = case when t.twice then c.prison_number else t.prison_number end,
                release_date = t.release_date,
                ended_at = case when t.twice then cast(:now as timestamptz) end,
                end_reason = case when t.twice then 'MOVED_PRISON' end
            from (select told.*,
                         exists (select 1 from caseload o
                                 where o.ended_at is null and o.id <> told.id and o.prison = told.prison
                                   and o.prison_number = told.prison_number) as twice
                  from told) t
            where c.id = t.id
              and (c.prison, c.prison_number, c.release_date)
                  is distinct from (t.prison, t.prison_number, t.release_date)""";

    private final ObjectMapper json;
    private final Clock clock;

    CaseloadTable(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** An entry, and the number its person is kept under now. */
    public record Found(Entry entry, PrisonNumber kept) {}

    /** @throws RefusedException where the team has the person on its list already */
    public Uni<Void> add(Tx tx, Entry entry, String by) {
        return tx.session()
                .createNativeQuery("""
                        insert into caseload (id, prison, prison_number, reason, custody_status,
                                              conditional_release_date, sentence_expiry_date, told_at, told_by,
                                              release_date)
                        values (:id, :prison, :number, :reason, nullif(:status, ''),
                                cast(nullif(:conditional, '') as date), cast(nullif(:expiry, '') as date), :toldAt, :by,
                                cast(nullif(:release, '') as date))
                        on conflict do nothing""")
                .setParameter("id", entry.id())
                .setParameter("prison", entry.prison())
                .setParameter("number", entry.number().value())
                .setParameter("reason", entry.reason().name())
                .setParameter("status", text(entry.status()))
                .setParameter("conditional", text(entry.dates().conditional()))
                .setParameter("expiry", text(entry.dates().expiry()))
                .setParameter("toldAt", entry.toldAt())
                .setParameter("by", by)
                .setParameter("release", text(entry.releaseDate()))
                .executeUpdate()
                .invoke(added -> {
                    if (added == 0) {
                        throw new RefusedException(CaseloadRefusal.ALREADY_ON_CASELOAD);
                    }
                })
                .replaceWithVoid();
    }

    /** @throws RefusedException where the caller's team has no such entry */
    public Uni<Void> end(Tx tx, AccessScope scope, UUID id, CaseloadEnding reason) {
        return tx.session()
                .createNativeQuery("""
                        update caseload set ended_at = :now, end_reason = :reason
                        where id = :id and prison = :prison and ended_at is null""")
                .setParameter("now", clock.instant())
                .setParameter("reason", reason.name())
                .setParameter("id", id)
                .setParameter("prison", team(scope))
                .executeUpdate()
                .invoke(ended -> {
                    if (ended == 0) {
                        throw new RefusedException(CaseloadRefusal.CASELOAD_ENTRY_UNKNOWN);
                    }
                })
                .replaceWithVoid();
    }

    /** The entries of these people, locked. */
    public Uni<List<Found>> of(Tx tx, Collection<PrisonNumber> numbers) {
        var asked = json.createArrayNode();
        numbers.forEach(number -> asked.add(number.value()));
        return tx.session()
                .createNativeQuery(OF_PEOPLE, Object[].class)
                .setParameter("numbers", asked.toString())
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Found(entry(row), new PrisonNumber((String) row[9])))
                        .toList());
    }

    /** Where they are and when they are released, told anew. */
    public Uni<Void> change(Tx tx, List<Entry> entries) {
        if (entries.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var rows = json.createArrayNode();
        entries.forEach(entry -> rows.addObject()
                .put("id", entry.id().toString())
                .put("prison", entry.prison())
                .put("prison_number", entry.number().value())
                .put(
                        "release_date",
                        entry.releaseDate() == null ? null : entry.releaseDate().toString()));
        return tx.session()
                .createNativeQuery(CHANGE)
                .setParameter("entries", rows.toString())
                .setParameter("now", clock.instant())
                .executeUpdate()
                .replaceWithVoid();
    }

    static Entry entry(Object[] row) {
        return new Entry(
                (UUID) row[0],
                (String) row[1],
                new PrisonNumber((String) row[2]),
                CaseloadReason.valueOf((String) row[3]),
                row[4] == null ? null : CustodyStatus.valueOf((String) row[4]),
                new Releasing.Dates((LocalDate) row[5], (LocalDate) row[6]),
                ((OffsetDateTime) row[7]).toInstant(),
                (LocalDate) row[8]);
    }

    /** The prison whose list a caller may see; one no prison has where the token names none. */
    static String team(AccessScope scope) {
        return scope.prison() == null ? "none" : scope.prison();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
