package org.securepathways.assessments.access;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.assessments.access.store.CaseTable;
import org.securepathways.assessments.access.store.ReviewTable;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.time.NotInFuture;

/** Takes reviews of waiting patients, each in the transaction it is given. */
@ApplicationScoped
public class ReviewCommands {
    private final CaseTable cases;
    private final ReviewTable reviews;
    private final TimeLimits limits;
    private final Clock clock;

    ReviewCommands(CaseTable cases, ReviewTable reviews, TimeLimits limits, Clock clock) {
        this.cases = cases;
        this.reviews = reviews;
        this.limits = limits;
        this.clock = clock;
    }

    /** What holds after a review: what still counts, and when the patient is to be seen next. */
    public record Seen(Optional<LocalDate> currentUntil, Optional<LocalDate> reviewDue) {}

    public Uni<Seen> review(Tx tx, AccessScope caller, UUID caseId, Review review) {
        NotInFuture.check(review.reviewedAt(), "reviewedAt", clock);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Moment.LONDON);
        return cases.change(tx, caller, caseId, c -> Waiting.reviewed(c, review))
                .call(after -> reviews.add(tx, caseId, review))
                .map(after -> new Seen(after.currentUntil(today), Waiting.reviewDue(after, limits::reviewDays)));
    }
}
