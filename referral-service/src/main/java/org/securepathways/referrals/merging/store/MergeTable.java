package org.securepathways.referrals.merging.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.store.Tx;
import org.securepathways.referrals.merging.Merge;
import org.securepathways.referrals.merging.MergeReason;
import org.securepathways.referrals.merging.MergeUndoReason;
import org.securepathways.referrals.merging.People;
import org.securepathways.referrals.person.PrisonNumber;
import org.securepathways.referrals.referral.store.Sight;

/** Keeps who said that two numbers are one person's, and which row stands for whom. Whoever writes is alone. */
@ApplicationScoped
public class MergeTable {
    static final String READ = """
            select id, kept_person, removed_person, reason, merged_at, recorded_by, undo_reason, undone_at, undone_by
            from person_merge where\s""";

    private static final String KEEP = """
            update person p set kept_id = k.kept
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as k(person uuid, kept uuid)
            where p.id = k.person and p.kept_id <> k.kept""";

    private final Clock clock;
    private final ObjectMapper json;

    MergeTable(Clock clock, ObjectMapper json) {
        this.clock = clock;
        this.json = json;
    }

    /** Null where there is none. */
    public Uni<Merge> get(Tx tx, UUID id) {
        return tx.session()
                .createNativeQuery(READ + "id = :id for update", Object[].class)
                .setParameter("id", id)
                .getSingleResultOrNull()
                .map(row -> row == null ? null : merge(row));
    }

    /** What was last said of those two, whichever was kept; null where nothing was. */
    public Uni<Merge> lastOf(Tx tx, UUID one, UUID other) {
        return tx.session()
                .createNativeQuery(READ + """
                        (kept_person = :one and removed_person = :other
                            or kept_person = :other and removed_person = :one)
                        order by id desc limit 1""", Object[].class)
                .setParameter("one", one)
                .setParameter("other", other)
                .getSingleResultOrNull()
                .map(row -> row == null ? null : merge(row));
    }

    public Uni<Void> add(Tx tx, Merge merge) {
        return tx.session()
                .createNativeQuery("""
                        insert into person_merge (id, kept_person, removed_person, reason, merged_at, recorded_by,
                                                  recorded_at)
                        values (:id, :kept, :removed, :reason, :at, :by, :now)""")
                .setParameter("id", merge.id())
                .setParameter("kept", merge.kept())
                .setParameter("removed", merge.removed())
                .setParameter("reason", merge.reason().name())
                .setParameter("at", merge.at().text())
                .setParameter("by", merge.by())
                .setParameter("now", clock.instant())
                .executeUpdate()
                .replaceWithVoid();
    }

    public Uni<Void> undo(Tx tx, Merge undone) {
        return tx.session()
                .createNativeQuery("""
                        update person_merge set undo_reason = :reason, undone_at = :at, undone_by = :by
                        where id = :id""")
                .setParameter("reason", undone.undone().reason().name())
                .setParameter("at", undone.undone().at().text())
                .setParameter("by", undone.undone().by())
                .setParameter("id", undone.id())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Who has that number; null where the caller sees no referral made under it. */
    public Uni<UUID> personNumbered(Tx tx, AccessScope scope, PrisonNumber number) {
        var sight = Sight.of(scope);
        return tx.session()
                .createNativeQuery("""
                        select p.id from person p where p.prison_number = :number and exists (
                            select 1 from referral r where r.person_id = p.id
                              and r.prison like :prison and r.region like :region)""", UUID.class)
                .setParameter("number", number.value())
                .setParameter("prison", sight.prison())
                .setParameter("region", sight.region())
                .getSingleResultOrNull();
    }

    /** All who were taken for one person with either of them until now, locked. */
    public Uni<List<UUID>> lockSame(Tx tx, UUID one, UUID other) {
        return tx.session()
                .createNativeQuery("""
                        select id from person
                        where kept_id in (select kept_id from person where id in (:one, :other))
                        order by id for update""", UUID.class)
                .setParameter("one", one)
                .setParameter("other", other)
                .getResultList();
    }

    /** Who is the same among them, by all that holds. */
    public Uni<People> among(Tx tx, List<UUID> people) {
        return tx.session()
                .createNativeQuery(READ + """
                        undone_at is null
                            and kept_person in (select cast(value as uuid)
                                from jsonb_array_elements_text(cast(cast(:people as text) as jsonb)) as value)
                        order by id""", Object[].class)
                .setParameter("people", json.valueToTree(people).toString())
                .getResultList()
                .map(rows ->
                        People.of(people, rows.stream().map(MergeTable::merge).toList()));
    }

    /** Says which row stands for each; the referrals follow. */
    public Uni<Void> keep(Tx tx, People people) {
        var rows = json.createArrayNode();
        people.keptOf()
                .forEach((person, kept) ->
                        rows.addObject().put("person", person.toString()).put("kept", kept.toString()));
        return tx.session()
                .createNativeQuery(KEEP)
                .setParameter("rows", rows.toString())
                .executeUpdate()
                .replaceWithVoid();
    }

    static Merge merge(Object[] row) {
        return new Merge(
                (UUID) row[0],
                (UUID) row[1],
                (UUID) row[2],
                MergeReason.valueOf((String) row[3]),
                new Moment((String) row[4]),
                (String) row[5],
                row[6] == null
                        ? null
                        : new Merge.Undone(
                                MergeUndoReason.valueOf((String) row[6]), new Moment((String) row[7]), (String)
                                        row[8]));
    }
}
