package org.securepathways.tracker.tracking.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.securepathways.kit.store.Tx;
import org.securepathways.tracker.fact.Fact;
import org.securepathways.tracker.journey.Merge;

/**
 * Which case goes on as which. News about a merged case wakes the one it goes on as: not by locking it, since whoever
 * hears the news holds locks already, but by a note that another transaction reads.
 */
@ApplicationScoped
public class MergeTable {
    private static final String TOLD = """
            insert into merged_case (merged, survivor, stands, sequence)
            select distinct on (m.merged) m.merged, m.survivor, m.stands, m.sequence
            from jsonb_to_recordset(cast(cast(:merges as text) as jsonb)) as m(
                merged uuid, survivor uuid, stands boolean, sequence bigint)
            order by m.merged, m.sequence desc
            on conflict (merged) do update
            set survivor = excluded.survivor, stands = excluded.stands, sequence = excluded.sequence
            where merged_case.sequence < excluded.sequence""";

    private static final String WAKE = """
            with recursive onward(id) as (
                select m.survivor from merged_case m
                join jsonb_array_elements_text(cast(cast(:cases as text) as jsonb)) c
                    on m.merged = cast(c.value as uuid)
                where m.stands
                union
                select m.survivor from onward o join merged_case m on m.merged = o.id and m.stands)
            insert into case_to_fold (referral_id)
            select id from onward
            where id not in (
                select cast(value as uuid) from jsonb_array_elements_text(cast(cast(:cases as text) as jsonb)))""";

    private static final String WOKEN = """
            delete from case_to_fold where id in (
                select id from case_to_fold order by id limit :limit for update skip locked)
            returning referral_id""";

    private final ObjectMapper json;

    MergeTable(ObjectMapper json) {
        this.json = json;
    }

    /** Remembers what these facts say of merges; the lines of the cases must be locked. */
    public Uni<Void> told(Tx tx, List<Fact> news) {
        ArrayNode merges = json.createArrayNode();
        news.forEach(fact -> Merge.in(fact)
                .ifPresent(merge -> merges.addObject()
                        .put("merged", merge.merged().toString())
                        .put("survivor", merge.survivor().toString())
                        .put("stands", merge.undoneBy().isEmpty())
                        .put("sequence", fact.sequence())));
        return merges.isEmpty()
                ? Uni.createFrom().voidItem()
                : tx.session()
                        .createNativeQuery(TOLD)
                        .setParameter("merges", merges.toString())
                        .executeUpdate()
                        .replaceWithVoid();
    }

    /** Notes the cases that these go on as, to be folded again: all but those that are folded now. */
    public Uni<Void> wakeSurvivors(Tx tx, Collection<UUID> folded) {
        ArrayNode cases = json.createArrayNode();
        folded.forEach(id -> cases.add(id.toString()));
        return tx.session()
                .createNativeQuery(WAKE)
                .setParameter("cases", cases.toString())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Some of the cases noted, each once; their notes are taken away with this transaction. */
    public Uni<List<UUID>> woken(Tx tx, int limit) {
        return tx.session()
                .createNativeQuery(WOKEN, UUID.class)
                .setParameter("limit", limit)
                .getResultList()
                .map(ids -> List.copyOf(new LinkedHashSet<>(ids)));
    }
}
