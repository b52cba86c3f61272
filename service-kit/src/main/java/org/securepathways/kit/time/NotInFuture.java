package org.securepathways.kit.time;

import java.time.Clock;
import java.time.Duration;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.rule.Refusal;
import org.securepathways.kit.rule.RefusedException;

/** What is said to have happened must have happened; five minutes are allowed for clocks that disagree. */
public enum NotInFuture implements Refusal {
    TIME_IN_FUTURE("This has not happened yet. Send the time at which it did happen, with its offset.");

    private static final Duration CLOCKS_MAY_DISAGREE = Duration.ofMinutes(5);

    private final String says;

    NotInFuture(String says) {
        this.says = says;
    }

    /** @throws RefusedException when the moment is more than five minutes ahead; null passes */
    public static void check(Moment moment, String field, Clock clock) {
        if (moment != null && moment.instant().isAfter(clock.instant().plus(CLOCKS_MAY_DISAGREE))) {
            throw RefusedException.of(TIME_IN_FUTURE, field);
        }
    }

    @Override
    public String says() {
        return says;
    }

    @Override
    public int status() {
        return 422;
    }
}
