package org.securepathways.assessments.access.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.assessments.access.Slot;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.identity.Roles;
import org.securepathways.kit.store.Database;

/** The slots of a prison that can still be had, earliest first. */
@ApplicationScoped
public class SlotQuery {
    private static final String PAGE = """
            select cast(coalesce(jsonb_agg(to_jsonb(p) order by p.starts_at, p.id), '[]') as text)
            from (select s.* from visit_slot s
                  where s.prison = :prison and s.assessment is null and not s.withdrawn and s.starts_at > :now
                    and (:first or (s.starts_at, s.id)
                        > (select l.starts_at, l.id from visit_slot l where l.id = :after))
                  order by s.starts_at, s.id limit :limit) p""";

    private static final UUID NOBODY = new UUID(0, 0);

    private final Database database;
    private final CaseJson json;
    private final Clock clock;

    SlotQuery(Database database, CaseJson json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** One page; a prison's own people see their own prison's only, whatever they ask for. */
    public Uni<List<Slot>> page(AccessScope scope, String prison, Optional<UUID> after, int limit) {
        boolean theirs = scope.hasAny(Roles.ASSESSOR, Roles.GATEKEEPER) || prison.equals(scope.prison());
        return theirs ? read(prison, after, limit) : Uni.createFrom().item(List.of());
    }

    private Uni<List<Slot>> read(String prison, Optional<UUID> after, int limit) {
        return database.read(session -> session.createNativeQuery(PAGE, String.class)
                        .setParameter("prison", prison)
                        .setParameter("now", clock.instant())
                        .setParameter("first", after.isEmpty())
                        .setParameter("after", after.orElse(NOBODY))
                        .setParameter("limit", limit)
                        .getSingleResult())
                .map(text -> json.list(text, SlotRow.class).stream()
                        .map(SlotRow::toSlot)
                        .toList());
    }
}
