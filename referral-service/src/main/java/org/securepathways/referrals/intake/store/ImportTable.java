package org.securepathways.referrals.intake.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.securepathways.kit.store.Tx;
import org.securepathways.referrals.intake.Line;
import org.securepathways.referrals.intake.ReferralImport;
import org.securepathways.referrals.intake.ReferralImport.Counts;
import org.securepathways.referrals.intake.ReferralImport.State;
import org.securepathways.referrals.intake.RowError;

/** Keeps imports, and their rows until each is dealt with. */
@ApplicationScoped
public class ImportTable {
    static final String COLUMNS = """
            i.id, i.prison, i.sent_by, i.columns, i.state, i.rows, i.taken, i.already_taken, i.refused,
            i.received_at, i.done_at""";

    // One import of a team after the other, so that two that hold the same row do not meet.
    private static final String CLAIM = """
            select %s from referral_import i
            where i.state = 'RUNNING'
              and not exists (select 1 from referral_import e
                              where e.prison = i.prison and e.state = 'RUNNING' and e.id < i.id)
            order by i.touched_at limit 1 for update skip locked""".formatted(COLUMNS);

    private final ObjectMapper json;

    ImportTable(ObjectMapper json) {
        this.json = json;
    }

    /** An import whose rows are about to arrive. */
    public Uni<Void> begin(Tx tx, ReferralImport begun) {
        return tx.session()
                .createNativeQuery("""
                        insert into referral_import (id, prison, sent_by, columns, state, received_at, touched_at)
                        values (:id, :prison, :sentBy, :columns, 'ARRIVING', :now, :now)""")
                .setParameter("id", begun.id())
                .setParameter("prison", begun.prison())
                .setParameter("sentBy", begun.sentBy())
                .setParameter("columns", text(begun.columns()))
                .setParameter("now", begun.receivedAt())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Rows that arrived. */
    public Uni<Void> add(Tx tx, UUID id, List<Line> lines, Instant now) {
        return tx.session()
                .createNativeQuery("""
                        insert into referral_import_line (import_id, line, cells)
                        select :id, l.number, l.cells
                        from jsonb_to_recordset(cast(cast(:lines as text) as jsonb)) as l(number int, cells text)""")
                .setParameter("id", id)
                .setParameter("lines", lines(lines))
                .executeUpdate()
                .chain(() -> tx.session()
                        .createNativeQuery("""
                                update referral_import set rows = rows + :more, touched_at = :now where id = :id""")
                        .setParameter("more", lines.size())
                        .setParameter("now", now)
                        .setParameter("id", id)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** All of it has arrived. */
    public Uni<ReferralImport> run(Tx tx, UUID id) {
        return tx.session()
                .createNativeQuery("update referral_import set state = 'RUNNING' where id = :id")
                .setParameter("id", id)
                .executeUpdate()
                .chain(() -> tx.session()
                        .createNativeQuery(
                                "select " + COLUMNS + " from referral_import i where i.id = :id", Object[].class)
                        .setParameter("id", id)
                        .getSingleResult())
                .map(this::read);
    }

    /** Nothing of it is kept. */
    public Uni<Void> discard(Tx tx, UUID id) {
        return tx.session()
                .createNativeQuery("delete from referral_import where id = :id")
                .setParameter("id", id)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** The import whose turn it is, nobody else's until the transaction ends; null where there is none. */
    public Uni<ReferralImport> claim(Tx tx) {
        return tx.session()
                .createNativeQuery(CLAIM, Object[].class)
                .getSingleResultOrNull()
                .map(row -> row == null ? null : read(row));
    }

    /** The next rows, which are gone when the transaction commits. */
    public Uni<List<Line>> takeLines(Tx tx, UUID id, int most) {
        return tx.session()
                .createNativeQuery("""
                        delete from referral_import_line l
                        where l.import_id = :id and l.line in (
                            select n.line from referral_import_line n
                            where n.import_id = :id order by n.line limit :most)
                        returning l.line, l.cells""", Object[].class)
                .setParameter("id", id)
                .setParameter("most", most)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Line(((Number) row[0]).intValue(), list((String) row[1])))
                        .sorted(Comparator.comparingInt(Line::number))
                        .toList());
    }

    /** What became of some rows. */
    public Uni<Void> count(Tx tx, UUID id, Counts counts, List<RowError> errors, Instant now) {
        return tx.session()
                .createNativeQuery("""
                        update referral_import
                        set taken = taken + :taken, already_taken = already_taken + :already,
                            refused = refused + :refused, touched_at = :now
                        where id = :id""")
                .setParameter("taken", counts.taken())
                .setParameter("already", counts.alreadyTaken())
                .setParameter("refused", counts.refused())
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate()
                .chain(() -> errors.isEmpty() ? Uni.createFrom().voidItem() : keep(tx, id, errors));
    }

    /** Every row was dealt with. */
    public Uni<Void> done(Tx tx, UUID id, Instant now) {
        return tx.session()
                .createNativeQuery("""
                        update referral_import set state = 'DONE', done_at = :now, touched_at = :now where id = :id""")
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Forgets what broke off while it arrived, and what has been done for long. */
    public Uni<Void> forget(Tx tx, Instant arrivingSince, Instant doneBefore) {
        return tx.session()
                .createNativeQuery("""
                        delete from referral_import
                        where (state = 'ARRIVING' and touched_at < :arriving)
                           or (state = 'DONE' and touched_at < :done)""")
                .setParameter("arriving", arrivingSince)
                .setParameter("done", doneBefore)
                .executeUpdate()
                .replaceWithVoid();
    }

    private Uni<Void> keep(Tx tx, UUID id, List<RowError> errors) {
        var rows = json.createArrayNode();
        for (var error : errors) {
            rows.addObject()
                    .put("n", rows.size())
                    .put("line", error.line())
                    .put("reference", error.reference())
                    .put("field", error.field())
                    .put("code", error.code())
                    .put("says", error.says());
        }
        return tx.session()
                .createNativeQuery("""
                        insert into referral_import_error (import_id, line, number, reference, field, code, says)
                        select :id, e.line, e.n, e.reference, e.field, e.code, e.says
                        from jsonb_to_recordset(cast(cast(:errors as text) as jsonb)) as e(
                            n int, line int, reference text, field text, code text, says text)""")
                .setParameter("id", id)
                .setParameter("errors", rows.toString())
                .executeUpdate()
                .replaceWithVoid();
    }

    ReferralImport read(Object[] row) {
        return new ReferralImport(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                list((String) row[3]),
                State.valueOf((String) row[4]),
                number(row[5]),
                new Counts(number(row[6]), number(row[7]), number(row[8])),
                instant(row[9]),
                instant(row[10]));
    }

    private String lines(List<Line> lines) {
        var rows = json.createArrayNode();
        lines.forEach(line -> rows.addObject().put("number", line.number()).put("cells", text(line.cells())));
        return rows.toString();
    }

    private String text(List<String> values) {
        return json.valueToTree(values).toString();
    }

    private List<String> list(String text) {
        try {
            return json.readValue(text, new TypeReference<List<String>>() {});
        } catch (JsonProcessingException e) {
            // Without its cause: that could repeat what the row says.
            throw new IllegalStateException("a stored row cannot be read");
        }
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    private static Instant instant(Object value) {
        return value == null ? null : ((OffsetDateTime) value).toInstant();
    }
}
