package org.securepathways.assessments.access.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.securepathways.assessments.access.Review;
import org.securepathways.kit.store.Tx;

/** The reviews of waiting patients. */
@ApplicationScoped
public class ReviewTable {
    private static final String ADD = """
            insert into waiting_review (id, case_id, change, reviewed_at, recorded_at)
            values (:id, :case, :change, :at, :now)""";

    private final Clock clock;

    ReviewTable(Clock clock) {
        this.clock = clock;
    }

    public Uni<Void> add(Tx tx, UUID caseId, Review review) {
        return tx.session()
                .createNativeQuery(ADD)
                .setParameter("id", review.id())
                .setParameter("case", caseId)
                .setParameter("change", review.change().name())
                .setParameter("at", review.reviewedAt().text())
                .setParameter("now", clock.instant())
                .executeUpdate()
                .replaceWithVoid();
    }
}
