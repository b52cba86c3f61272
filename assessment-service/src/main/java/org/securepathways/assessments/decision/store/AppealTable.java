package org.securepathways.assessments.decision.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.assessments.access.store.RowJson;
import org.securepathways.assessments.decision.Appeal;
import org.securepathways.assessments.decision.AppealRefusal;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;

/** The appeals. Their cases are locked by whoever changes them. */
@ApplicationScoped
public class AppealTable {
    static final String APPEAL = """
            jsonb_build_object('id', a.id, 'caseId', a.case_id, 'decisionId', a.decision_id, 'appellant', a.appellant, 'unit', a.unit,
                'ground', a.ground, 'words', a.words, 'status', a.status, 'madeAt', a.made_at, 'endedAt', a.ended_at,
                'outcomeWords', a.outcome_words, 'outcomeDecision', a.outcome_decision)""";

    private static final String READ = "select cast(" + APPEAL + " as text) from access_appeal a where ";

    private static final String ADD = """
            insert into access_appeal (id, case_id, decision_id, appellant, unit, ground, words, status, made_at, made_by,
                                       recorded_at)
            select r.id, r."caseId", r."decisionId", r.appellant, r.unit, r.ground, r.words, r.status, r."madeAt", :by, :now
            from jsonb_to_record(cast(cast(:row as text) as jsonb)) as r(id uuid, "caseId" uuid, "decisionId" uuid,
                appellant text, unit text, ground text, words text, status text, "madeAt" text)""";

    private static final String END = """
            update access_appeal a set status = r.status, ended_at = r."endedAt", ended_by = :by,
                   outcome_words = r."outcomeWords", outcome_decision = r."outcomeDecision"
            from jsonb_to_record(cast(cast(:row as text) as jsonb)) as r(id uuid, status text, "endedAt" text,
                "outcomeWords" text, "outcomeDecision" uuid)
            where a.id = r.id""";

    private final RowJson json;
    private final Clock clock;

    AppealTable(RowJson json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** The one appeal that is open, if any. */
    public Uni<Optional<Appeal>> open(Tx tx, UUID caseId) {
        return tx.session()
                .createNativeQuery(READ + "a.case_id = :caseId and a.status = 'OPEN'", String.class)
                .setParameter("caseId", caseId)
                .getSingleResultOrNull()
                .map(text -> Optional.ofNullable(text).map(this::appeal));
    }

    /** @throws RefusedException where the case has none such */
    public Uni<Appeal> one(Tx tx, UUID caseId, UUID appealId) {
        return tx.session()
                .createNativeQuery(READ + "a.case_id = :caseId and a.id = :id", String.class)
                .setParameter("caseId", caseId)
                .setParameter("id", appealId)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() -> new RefusedException(AppealRefusal.APPEAL_UNKNOWN))
                .map(this::appeal);
    }

    public Uni<Void> add(Tx tx, Appeal appeal, String by) {
        return tx.session()
                .createNativeQuery(ADD)
                .setParameter("row", json.text(appeal))
                .setParameter("by", by)
                .setParameter("now", clock.instant())
                .executeUpdate()
                .replaceWithVoid();
    }

    public Uni<Void> end(Tx tx, Appeal ended, String by) {
        return tx.session()
                .createNativeQuery(END)
                .setParameter("row", json.text(ended))
                .setParameter("by", by)
                .executeUpdate()
                .replaceWithVoid();
    }

    private Appeal appeal(String text) {
        return json.one(text, Appeal.class);
    }
}
