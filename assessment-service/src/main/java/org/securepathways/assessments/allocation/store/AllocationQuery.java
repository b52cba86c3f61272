package org.securepathways.assessments.allocation.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.assessments.access.store.CaseGate;
import org.securepathways.assessments.allocation.Allocation;
import org.securepathways.assessments.allocation.AllocationRefusal;
import org.securepathways.assessments.allocation.Proposal;
import org.securepathways.assessments.allocation.RuleSet;
import org.securepathways.assessments.rows.JsonRows;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Database;

/** Reads proposals, allocations and rules, as far as the reader may see the case. */
@ApplicationScoped
public class AllocationQuery {
    // Whose a case is may see it on their list, wherever the prison is: codes only.
    private static final String MINE = """
            select cast(coalesce(jsonb_agg(to_jsonb(m) order by m.sent_at, m.referral_id), '[]') as text)
            from (select c.id as referral_id, c.prison, c.region, c.referral -> 'facts' ->> 'urgency' as urgency,
                         c.referral -> 'facts' ->> 'carePathway' as care_pathway, c.sent_at, a.allocated_at,
                         not c.awaits_assessment as assessed
                  from clinician d
                  join allocation a on a.clinician_id = d.id and a.ended_at is null
                  join access_case c on c.id = a.case_id and c.status = 'OPEN'
                  where d.account = :account
                    and (:first or (c.sent_at, c.id) > (select l.sent_at, l.id from access_case l where l.id = :after))
                  order by c.sent_at, c.id limit :limit) m""";

    private static final UUID NONE = new UUID(0, 0);

    private final Database database;
    private final CaseGate cases;
    private final Proposals proposals;
    private final AllocationTable table;
    private final JsonRows rows;

    AllocationQuery(Database database, CaseGate cases, Proposals proposals, AllocationTable table, JsonRows rows) {
        this.database = database;
        this.cases = cases;
        this.proposals = proposals;
        this.table = table;
        this.rows = rows;
    }

    public Uni<Proposal> proposal(AccessScope scope, UUID caseId) {
        return cases.seen(scope, caseId).chain(c -> database.read(session -> proposals.of(session, scope, c)));
    }

    /** Who has the case and who had it, the first one first. */
    public Uni<List<Allocation>> of(AccessScope scope, UUID caseId) {
        return cases.seen(scope, caseId).chain(c -> database.read(session -> table.of(session, caseId)));
    }

    /** The open cases of whoever asks, longest wait first. */
    public Uni<List<MineItem>> mine(AccessScope scope, Optional<UUID> after, int limit) {
        return database.read(session -> session.createNativeQuery(MINE, String.class)
                        .setParameter("account", scope.name())
                        .setParameter("first", after.isEmpty())
                        .setParameter("after", after.orElse(NONE))
                        .setParameter("limit", limit)
                        .getSingleResult())
                .map(found -> rows.list(found, MineItem.class));
    }

    /** Every version of the rules, the latest first. */
    public Uni<List<RuleSet>> rules(AccessScope scope) {
        return database.read(session -> session.createNativeQuery(
                                "select cast(coalesce(jsonb_agg(to_jsonb(r) order by r.version desc), '[]') as text)"
                                        + " from allocation_rules r",
                                String.class)
                        .getSingleResult())
                .map(found -> rows.list(found, RuleSet.class));
    }

    /** @throws RefusedException where there is no such version */
    public Uni<RuleSet> rules(AccessScope scope, int version) {
        return database.read(session -> session.createNativeQuery(
                                "select cast(to_jsonb(r) as text) from allocation_rules r where r.version = :version",
                                String.class)
                        .setParameter("version", version)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> new RefusedException(AllocationRefusal.RULES_UNKNOWN))
                .map(found -> rows.read(found, RuleSet.class));
    }
}
