package org.securepathways.tracker.journey;

import static org.securepathways.tracker.journey.CaseHistory.OTHER_UNIT;
import static org.securepathways.tracker.journey.CaseHistory.UNIT;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AccessOutcome;
import org.securepathways.contracts.codes.Jurisdiction;

/** A case in which anything may happen, in any order, much of it impossible; the same for the same seed. */
public final class RandomCase {
    private final Random random;
    private final Instant start;
    private final CaseHistory history;

    private RandomCase(long seed) {
        random = new Random(seed);
        start = Instant.parse("2026-01-01T00:00:00Z").plus(Duration.ofHours(random.nextInt(24 * 365)));
        history = new CaseHistory(new UUID(seed, seed));
    }

    public static CaseHistory of(long seed) {
        RandomCase made = new RandomCase(seed);
        made.fill();
        return made.history;
    }

    private void fill() {
        String request = random.nextBoolean() ? moment() : null;
        history.referred(moment(), request, random.nextInt(5) == 0 ? Jurisdiction.WALES : Jurisdiction.ENGLAND);
        UUID[] offers = {new UUID(1, 1), new UUID(2, 2), new UUID(3, 3)};
        int events = random.nextInt(14);
        for (int i = 0; i < events; i++) {
            UUID offer = offers[random.nextInt(offers.length)];
            String unit = offer.equals(offers[0]) ? UNIT : OTHER_UNIT;
            history.recordedLateBy(Duration.ofHours(random.nextInt(200)));
            switch (random.nextInt(14)) {
                case 0 -> history.assessed(moment());
                case 1 -> history.reported(moment(), 1, random.nextBoolean());
                case 2 -> history.recommended(moment());
                case 3 -> history.decided(moment(), AccessOutcome.NOT_HOSPITAL);
                case 4, 5 -> history.offered(moment(), offer, unit);
                case 6 -> history.accepted(moment(), offer, unit);
                case 7 -> history.declined(moment(), offer, unit);
                case 8 -> history.ended(moment(), offer, unit);
                case 9 -> history.applied(moment());
                case 10 -> history.directed(moment(), unit);
                case 11 -> history.departed(moment(), unit);
                case 12 -> history.admitted(moment(), unit);
                default -> history.withdrawn(moment());
            }
        }
    }

    /** Within sixty days; one in four known by its date only. */
    private String moment() {
        Instant at = start.plus(Duration.ofMinutes(random.nextInt(60 * 24 * 60)));
        return random.nextInt(4) == 0 ? LocalDate.ofInstant(at, Moment.LONDON).toString() : at.toString();
    }
}
