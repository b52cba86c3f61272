package org.securepathways.assessments.discussion;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.securepathways.assessments.access.Case;
import org.securepathways.assessments.access.Referral;
import org.securepathways.assessments.access.store.CaseGate;
import org.securepathways.assessments.discussion.store.DiscussionTable;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.time.NotInFuture;

/** Loads, decides, stores: each in the transaction it is given. */
@ApplicationScoped
public class DiscussionCommands {
    private final CaseGate cases;
    private final DiscussionTable table;
    private final Clock clock;

    DiscussionCommands(CaseGate cases, DiscussionTable table, Clock clock) {
        this.cases = cases;
        this.table = table;
        this.clock = clock;
    }

    public Uni<Discussion> record(Tx tx, AccessScope scope, Discussion told) {
        NotInFuture.check(Moment.on(told.onDay()), "on", clock);
        boolean otherPrison = scope.has(Roles.INREACH) && !told.prison().equals(scope.prison());
        boolean otherUnit = scope.has(Roles.UNIT)
                && told.organisation()
                        .filter(o -> o.equals(scope.organisation()))
                        .isEmpty();
        if (otherPrison || otherUnit) {
            throw new RefusedException(DiscussionRefusal.DISCUSSION_NOT_YOURS);
        }
        var recorded = told.recorded();
        return table.store(tx, scope, recorded).replaceWith(recorded);
    }

    /** Links it to a referral of which the caller may see the case. */
    public Uni<Discussion> link(Tx tx, AccessScope scope, UUID id, UUID referralId) {
        return cases.held(tx, scope, referralId)
                .chain(c -> table.locked(tx, scope, id).map(before -> linked(before, c)))
                .call(after -> table.store(tx, scope, after));
    }

    public Uni<Discussion> unlink(Tx tx, AccessScope scope, UUID id) {
        return table.locked(tx, scope, id).map(Discussion::unlinked).call(after -> table.store(tx, scope, after));
    }

    private static Discussion linked(Discussion before, Case c) {
        var facts = c.referral().map(Referral::facts).orElseThrow();
        return before.linked(c.id(), facts.prison(), facts.sentAt().londonDay());
    }
}
