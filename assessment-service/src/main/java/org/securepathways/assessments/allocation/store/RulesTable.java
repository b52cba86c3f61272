package org.securepathways.assessments.allocation.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.securepathways.assessments.allocation.Rule;
import org.securepathways.assessments.allocation.RuleSet;
import org.securepathways.assessments.rows.JsonRows;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.store.Tx;

/** Keeps every version of the rules. */
@ApplicationScoped
public class RulesTable {
    private static final String ON_DAY = """
            select cast(to_jsonb(r) as text) from allocation_rules r
            where r.valid_from <= :day order by r.version desc limit 1""";

    // Two who publish at once get two versions, one after the other.
    private static final String LOCK = "select cast(pg_advisory_xact_lock(hashtext('allocation_rules')) as text)";

    private static final String LAST = "select coalesce(max(r.version), 0) from allocation_rules r";

    private static final String ADD = """
            insert into allocation_rules
            select * from jsonb_populate_recordset(cast(null as allocation_rules), cast(cast(:rows as text) as jsonb))""";

    private final JsonRows rows;
    private final Clock clock;

    RulesTable(JsonRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The version that applies on that day. */
    public Uni<RuleSet> on(Mutiny.StatelessSession session, LocalDate day) {
        return session.createNativeQuery(ON_DAY, String.class)
                .setParameter("day", day)
                .getSingleResult()
                .map(found -> rows.read(found, RuleSet.class));
    }

    /** Adds the next version. */
    public Uni<RuleSet> add(Tx tx, AccessScope scope, LocalDate validFrom, List<Rule> rules) {
        return tx.session()
                .createNativeQuery(LOCK, String.class)
                .getSingleResult()
                .chain(locked ->
                        tx.session().createNativeQuery(LAST, Integer.class).getSingleResult())
                .map(last -> new RuleSet(last + 1, validFrom, rules))
                .call(next -> rows.write(
                        tx, ADD, List.of(new Row(next.version(), validFrom, rules, scope.name(), clock.instant()))));
    }

    private record Row(int version, LocalDate validFrom, List<Rule> rules, String publishedBy, Instant publishedAt) {}
}
