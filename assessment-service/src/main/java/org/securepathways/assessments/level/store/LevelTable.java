package org.securepathways.assessments.level.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.assessments.access.store.RowJson;
import org.securepathways.assessments.level.LevelQueryStatus;
import org.securepathways.assessments.level.LevelRefusal;
import org.securepathways.assessments.level.QueriedLevel;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;

/** The queries. Their cases are locked by whoever changes them. */
@ApplicationScoped
public class LevelTable {
    static final String QUERY = """
            jsonb_build_object('id', q.id, 'caseId', q.case_id, 'decisionId', q.decision_id,
                'recommended', q.recommended, 'suggested', q.suggested, 'reason', q.reason, 'words', q.words,
                'status', q.status, 'queriedAt', q.queried_at, 'answeredAt', q.answered_at, 'evidence', q.evidence,
                'decidedAt', q.decided_at, 'decided', q.decided, 'decisionWords', q.decision_words)""";

    private static final String READ =
            "select cast(" + QUERY + " as text) from level_query q where q.case_id = :caseId";

    private static final String ADD = """
            insert into level_query (id, case_id, decision_id, recommended, suggested, reason, words, status, queried_at,
                                     queried_by, recorded_at)
            select r.id, r."caseId", r."decisionId", r.recommended, r.suggested, r.reason, r.words, r.status,
                   r."queriedAt", :by, :now
            from jsonb_to_record(cast(cast(:row as text) as jsonb)) as r(id uuid, "caseId" uuid, "decisionId" uuid,
                recommended text, suggested text, reason text, words text, status text, "queriedAt" text)""";

    private static final String STORE = """
            update level_query q set status = r.status, answered_at = r."answeredAt", evidence = r.evidence,
                   answered_by = case when :answering then :by else q.answered_by end,
                   decided_at = r."decidedAt", decided_on = case when :answering then null else cast(:day as date) end,
                   decided_by = case when :answering then null else :by end,
                   decided = r.decided, decision_words = r."decisionWords"
            from jsonb_to_record(cast(cast(:row as text) as jsonb)) as r(id uuid, status text, "answeredAt" text,
                evidence text, "decidedAt" text, decided text, "decisionWords" text)
            where q.id = r.id""";

    private final RowJson json;
    private final Clock clock;

    LevelTable(RowJson json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** The last query of the case, if any. */
    public Uni<Optional<QueriedLevel>> last(Tx tx, UUID caseId) {
        return tx.session()
                .createNativeQuery(READ + " order by q.recorded_at desc, q.id desc limit 1", String.class)
                .setParameter("caseId", caseId)
                .getSingleResultOrNull()
                .map(text -> Optional.ofNullable(text).map(this::query));
    }

    /** @throws RefusedException where the case has none such */
    public Uni<QueriedLevel> one(Tx tx, UUID caseId, UUID queryId) {
        return tx.session()
                .createNativeQuery(READ + " and q.id = :id", String.class)
                .setParameter("caseId", caseId)
                .setParameter("id", queryId)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() -> new RefusedException(LevelRefusal.LEVEL_QUERY_UNKNOWN))
                .map(this::query);
    }

    public Uni<Void> add(Tx tx, QueriedLevel query, String by) {
        return tx.session()
                .createNativeQuery(ADD)
                .setParameter("row", json.text(query))
                .setParameter("by", by)
                .setParameter("now", clock.instant())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Stores a query that was answered or decided just now. */
    public Uni<Void> store(Tx tx, QueriedLevel query, String by) {
        boolean answering = query.status() == LevelQueryStatus.ANSWERED;
        var at = answering ? query.answeredAt() : query.decidedAt();
        return tx.session()
                .createNativeQuery(STORE)
                .setParameter("row", json.text(query))
                .setParameter("answering", answering)
                .setParameter("day", at.londonDay())
                .setParameter("by", by)
                .executeUpdate()
                .replaceWithVoid();
    }

    private QueriedLevel query(String text) {
        return json.one(text, QueriedLevel.class);
    }
}
