package org.securepathways.tracker.tracking;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.rule.Refusal;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.time.NotInFuture;

/** The moment whose knowledge somebody asks for. */
public enum KnownAt implements Refusal {
    KNOWN_AT_UNREADABLE("Ask for a moment such as 2026-03-02T09:15:00Z, a plus sign written as %2B.");

    private static final String FIELD = "knownAt";

    private final String says;

    KnownAt(String says) {
        this.says = says;
    }

    /** @throws RefusedException when it is no moment with its offset, or still to come */
    public static Instant read(String text, Clock clock) {
        Moment moment = moment(text);
        NotInFuture.check(moment, FIELD, clock);
        Instant now = clock.instant();
        return moment.instant().isAfter(now) ? now : moment.instant();
    }

    private static Moment moment(String text) {
        try {
            Moment moment = new Moment(text);
            if (moment.isDateOnly()) {
                throw new DateTimeException("a date alone");
            }
            return moment;
        } catch (DateTimeException unreadable) {
            throw RefusedException.of(KNOWN_AT_UNREADABLE, FIELD);
        }
    }

    @Override
    public String says() {
        return says;
    }

    @Override
    public int status() {
        return 400;
    }
}
