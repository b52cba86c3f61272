package org.securepathways.kit.store;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.securepathways.kit.rule.Refusal;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.time.Ids;

/**
 * What to answer about a case this service cannot show. News of a young case may still be on its way; the id alone
 * tells its age, so that a case that is not the caller's gets the same answer as one that does not exist.
 */
public enum UnknownCase implements Refusal {
    CASE_NOT_YET_KNOWN(503, "This case has not reached this service yet. Ask again in a second."),
    CASE_UNKNOWN(404, "There is no such case, or it is not one you may see.");

    private static final Duration NEWS_MAY_TAKE = Duration.ofHours(24);

    private final int status;
    private final String says;

    UnknownCase(int status, String says) {
        this.status = status;
        this.says = says;
    }

    public static RefusedException of(UUID id, Clock clock) {
        var oldestYoung = clock.instant().minus(NEWS_MAY_TAKE);
        return Ids.madeAt(id).filter(made -> made.isAfter(oldestYoung)).isPresent()
                ? new RefusedException(CASE_NOT_YET_KNOWN).retryAfter(Duration.ofSeconds(1))
                : new RefusedException(CASE_UNKNOWN);
    }

    @Override
    public String says() {
        return says;
    }

    @Override
    public int status() {
        return status;
    }
}
