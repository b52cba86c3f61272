package org.securepathways.assessments.discussion.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.securepathways.assessments.discussion.Discussion;
import org.securepathways.assessments.discussion.DiscussionOutcome;
import org.securepathways.assessments.discussion.DiscussionRefusal;
import org.securepathways.assessments.discussion.Participant;
import org.securepathways.assessments.rows.JsonRows;
import org.securepathways.contracts.codes.Region;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;

/** Keeps discussions. */
@ApplicationScoped
public class DiscussionTable {
    private static final String LOCK = "select cast(to_jsonb(d) as text) from discussion d where d.id = :id and "
            + DiscussionReach.VISIBLE + " for update of d";

    private static final String STORE = """
            insert into discussion
            select * from jsonb_populate_recordset(cast(null as discussion), cast(cast(:rows as text) as jsonb))
            on conflict (id) do update set referral_id = excluded.referral_id""";

    private final JsonRows rows;
    private final Clock clock;

    DiscussionTable(JsonRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** One the caller may see, kept from everybody else until the transaction ends. */
    public Uni<Discussion> locked(Tx tx, AccessScope scope, UUID id) {
        return DiscussionReach.of(scope)
                .bind(tx.session().createNativeQuery(LOCK, String.class))
                .setParameter("id", id)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() -> new RefusedException(DiscussionRefusal.DISCUSSION_UNKNOWN))
                .map(found -> rows.read(found, Discussion.class));
    }

    public Uni<Void> store(Tx tx, AccessScope scope, Discussion d) {
        return rows.write(
                tx,
                STORE,
                List.of(new Row(
                        d.id(),
                        d.prison(),
                        d.organisation(),
                        d.region(),
                        d.onDay(),
                        d.participants(),
                        d.outcome(),
                        d.referralId(),
                        scope.name(),
                        clock.instant())));
    }

    private record Row(
            UUID id,
            String prison,
            Optional<String> organisation,
            Optional<Region> region,
            LocalDate onDay,
            Set<Participant> participants,
            DiscussionOutcome outcome,
            Optional<UUID> referralId,
            String recordedBy,
            Instant recordedAt) {}
}
