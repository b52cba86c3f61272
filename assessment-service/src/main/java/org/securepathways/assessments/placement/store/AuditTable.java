package org.securepathways.assessments.placement.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.securepathways.assessments.access.store.CaseSql;
import org.securepathways.assessments.access.store.Reach;
import org.securepathways.assessments.access.store.RowJson;
import org.securepathways.assessments.placement.Audit;
import org.securepathways.assessments.placement.AuditRefusal;
import org.securepathways.assessments.placement.Decline;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;

/** The clinical declines drawn for a second look. */
@ApplicationScoped
public class AuditTable {
    static final String AUDIT = """
            jsonb_build_object('offerId', d.offer_id, 'caseId', d.case_id, 'unit', d.unit, 'reason', d.reason,
                'afterAcceptance', d.after_acceptance, 'declinedAt', d.declined_at, 'drawnAt', u.drawn_at,
                'verdict', u.verdict, 'words', u.words)""";

    static final String FROM = """
             from decline_audit u
            join unit_decline d on d.offer_id = u.offer_id
            join access_case c on c.id = u.case_id
            where\s""" + CaseSql.VISIBLE;

    private static final String LOCK =
            "select cast(" + AUDIT + " as text)" + FROM + " and u.offer_id = :offer for update of u";

    private final RowJson json;
    private final Clock clock;

    AuditTable(RowJson json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** Draws them, each once. */
    public Uni<Void> draw(Tx tx, List<Decline> drawn) {
        return drawn.isEmpty()
                ? Uni.createFrom().voidItem()
                : tx.session()
                        .createNativeQuery("""
                                insert into decline_audit (offer_id, case_id, drawn_at)
                                select r."offerId", r."caseId", :now
                                from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
                                    as r("offerId" uuid, "caseId" uuid)
                                on conflict do nothing""")
                        .setParameter("rows", json.text(drawn))
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                        .replaceWithVoid();
    }

    /** @throws RefusedException where it was not drawn, or not of a case the caller may see */
    public Uni<Audit> lock(Tx tx, AccessScope scope, UUID offerId) {
        return Reach.of(scope)
                .bind(tx.session().createNativeQuery(LOCK, String.class))
                .setParameter("offer", offerId)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() -> new RefusedException(AuditRefusal.AUDIT_UNKNOWN))
                .map(text -> json.one(text, Audit.class));
    }

    public Uni<Void> judge(Tx tx, Audit judged, String by) {
        return tx.session()
                .createNativeQuery("""
                        update decline_audit set verdict = :verdict, words = cast(:words as text), judged_at = :now,
                                                 judged_by = :by
                        where offer_id = :offer""")
                .setParameter("verdict", judged.verdict().name())
                .setParameter("words", judged.words())
                .setParameter("now", clock.instant())
                .setParameter("by", by)
                .setParameter("offer", judged.offerId())
                .executeUpdate()
                .replaceWithVoid();
    }
}
