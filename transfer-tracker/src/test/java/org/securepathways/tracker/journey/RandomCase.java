package org.securepathways.tracker.journey;

import static org.securepathways.tracker.journey.CaseHistory.OTHER_UNIT;
import static org.securepathways.tracker.journey.CaseHistory.UNIT;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.AccessOutcome;
import org.securepathways.contracts.codes.EvidenceKind;
import org.securepathways.contracts.codes.Jurisdiction;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.contracts.codes.Party;
import org.securepathways.contracts.codes.ReturnReason;

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
        int events = random.nextInt(20);
        for (int i = 0; i < events; i++) {
            UUID offer = offers[random.nextInt(offers.length)];
            String unit = offer.equals(offers[0]) ? UNIT : OTHER_UNIT;
            history.recordedLateBy(Duration.ofHours(random.nextInt(200)));
            happens(offer, unit);
        }
    }

    private void happens(UUID offer, String unit) {
        switch (random.nextInt(28)) {
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
            case 13 -> history.withdrawn(moment());
            case 14 -> history.undone(moment());
            case 15 -> history.listed(moment());
            case 16 -> history.givenBack(moment(), offer, unit);
            case 17 -> history.visitFailed(moment());
            case 18 -> history.levelQueried(moment());
            case 19 -> history.levelAnswered(moment());
            case 20 -> history.levelDecided(moment());
            case 21 -> history.retracted(moment());
            default -> referral();
        }
    }

    private void referral() {
        UUID request = new UUID(7, random.nextInt(2));
        switch (random.nextInt(14)) {
            case 0 -> history.received(moment());
            case 1 -> history.returned(moment());
            case 2 -> history.resubmitted(moment());
            case 3 -> history.rejected(moment(), ReturnReason.REPORT_MISSING);
            case 4 -> history.rejected(moment(), ReturnReason.NOT_HOSPITAL);
            case 5 -> history.acceptedForAssessment(moment());
            case 6 -> history.claimed(Milestone.REFERRAL_SENT, moment(), Party.UNIT, EvidenceKind.LETTER);
            case 7 -> history.ruled(Milestone.REFERRAL_SENT, moment());
            case 8 -> history.requested(moment());
            case 9 -> history.noticed(moment(), "2026-02-03");
            case 10 -> history.movedTo(random.nextBoolean() ? "LEI" : "MDI", moment());
            case 11 -> history.asked(moment(), request, Party.PRISON_HEALTH);
            case 12 -> history.supplied(moment(), request);
            default -> history.commissioner(EventType.COMMISSIONER_DISPUTED, moment());
        }
    }

    /** Within sixty days; one in four known by its date only. */
    private String moment() {
        Instant at = start.plus(Duration.ofMinutes(random.nextInt(60 * 24 * 60)));
        return random.nextInt(4) == 0 ? LocalDate.ofInstant(at, Moment.LONDON).toString() : at.toString();
    }
}
