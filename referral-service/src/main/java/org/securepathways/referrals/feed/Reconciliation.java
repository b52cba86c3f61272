package org.securepathways.referrals.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.CustodySource;
import org.securepathways.contracts.codes.CustodyStatus;
import org.securepathways.contracts.codes.Discrepancy;
import org.securepathways.contracts.referral.DiscrepancyDetected;
import org.securepathways.contracts.referral.DiscrepancySettled;
import org.securepathways.contracts.referral.ReleasedToHospital;
import org.securepathways.kit.outbox.Publication;
import org.securepathways.referrals.referral.Referral;

/**
 * Holds a referral against what the feed tells of its person, and says what follows. It never ends a referral: people
 * do, and the hospital that received the person does.
 */
public final class Reconciliation {
    /** Later than this after an admission, somebody back in prison was sent back, and nothing disagrees. */
    private static final int FRESH_DAYS = 14;

    private final Sheet sheet;
    private final Stated stated;
    private final Instant now;
    private final Duration releaseAwaited;
    private final Supplier<UUID> ids;
    private final List<Publication> events = new ArrayList<>();
    private Referral referral;
    private Told told;
    private boolean takenBack;

    /** The referral as it is now, what is to be told, and what was. */
    public record Outcome(Referral after, boolean held, List<Publication> events, Told told) {}

    /** @param releaseAwaited how long after an admission the feed may take to tell that the person left */
    public Reconciliation(Sheet sheet, Stated stated, Instant now, Duration releaseAwaited, Supplier<UUID> ids) {
        this.sheet = sheet;
        this.stated = stated;
        this.now = now;
        this.releaseAwaited = releaseAwaited;
        this.ids = ids;
    }

    public Outcome of(Referral before, Told toldBefore) {
        referral = before;
        told = toldBefore;
        if (referral.isOpen()) {
            custody();
        }
        if (referral.isOpen() || referral.admittedAt().isPresent()) {
            releaseToHospital();
        }
        discrepancies();
        return new Outcome(referral, !referral.custody().equals(before.custody()), List.copyOf(events), told);
    }

    private void custody() {
        var prison = referral.prison();
        var status = referral.custodyStatus();
        var at = Instant.MIN;
        if (sheet.prison() != null && !sheet.prison().equals(prison) && !stated.hasPrisonAfter(sheet.prisonAt())) {
            prison = sheet.prison();
            at = sheet.prisonAt();
        }
        if (sheet.status() != null && sheet.status() != status && isLastWordOnStatus()) {
            status = sheet.status();
            at = sheet.statusAt().isAfter(at) ? sheet.statusAt() : at;
        }
        if (!at.equals(Instant.MIN)) {
            referral = referral.heldAt(prison, status);
            var moment = Moment.of(at);
            publish(
                    EventType.CUSTODY_CHANGED,
                    at,
                    referral.custody().asChanged(referral.id(), moment, CustodySource.FEED));
        }
    }

    private boolean isLastWordOnStatus() {
        return referral.custodyStatus() == CustodyStatus.UNKNOWN || !stated.hasStatusAfter(sheet.statusAt());
    }

    private void releaseToHospital() {
        var release = lastRelease();
        if (told.hospitalEvent() != null && !isStillSaid(told.hospitalAt())) {
            takenBack = true;
        }
        if (release.isPresent()
                && (told.hospitalAt() == null || !Movements.areNear(release.get(), told.hospitalAt()))) {
            var fact = release.get();
            var event = ids.get();
            var prison = fact.prison() == null
                    ? referral.prison().code()
                    : fact.prison().code();
            events.add(Publication.of(
                            EventType.CUSTODY_RELEASED_TO_HOSPITAL,
                            referral.id(),
                            fact.at(),
                            new ReleasedToHospital(referral.id(), prison, Moment.of(fact.at())))
                    .withId(event));
            told = told.hospital(event, fact.at());
            takenBack = false;
        }
    }

    private Optional<FeedFact> lastRelease() {
        return sheet.hospitalReleases().stream()
                .filter(fact -> isSinceSent(fact.at()))
                .reduce((earlier, later) -> later);
    }

    private boolean isStillSaid(Instant at) {
        return sheet.hospitalReleases().stream().anyMatch(fact -> Movements.areNear(fact, at));
    }

    private void discrepancies() {
        Set<Discrepancy> found = EnumSet.noneOf(Discrepancy.class);
        Instant due = null;
        if (referral.isOpen()) {
            whileOpen().ifPresent(found::add);
        }
        if (referral.admittedAt().isPresent()) {
            var admitted = referral.admittedAt().get().instant();
            if (isBackSince(admitted) || isStillThere(admitted)) {
                found.add(Discrepancy.ADMITTED_STILL_IN_PRISON);
            } else if (sheet.isHeld() && now.isBefore(admitted.plus(releaseAwaited))) {
                due = admitted.plus(releaseAwaited);
            }
        }
        var before = told.open();
        if (takenBack) {
            found.add(Discrepancy.RELEASE_TAKEN_BACK);
        }
        for (var one : Discrepancy.values()) {
            if (found.contains(one) && !before.contains(one)) {
                var detected = new DiscrepancyDetected(referral.id(), one, Moment.of(now), contradicted(one));
                publish(EventType.DISCREPANCY_DETECTED, now, detected);
            } else if (before.contains(one) && !found.contains(one)) {
                publish(EventType.DISCREPANCY_SETTLED, now, new DiscrepancySettled(referral.id(), one, Moment.of(now)));
            }
        }
        told = told.with(found, due);
    }

    private Optional<Discrepancy> whileOpen() {
        return Optional.ofNullable(
                switch (sheet.whereabouts()) {
                    case HOSPITAL ->
                        isSinceSent(sheet.movedAt()) ? Discrepancy.RELEASED_TO_HOSPITAL_NOT_ADMITTED : null;
                    case RELEASED -> isSinceSent(sheet.movedAt()) ? Discrepancy.RELEASED_WHILE_OPEN : null;
                    case DIED -> Discrepancy.DIED_WHILE_OPEN;
                    case UNKNOWN, IN_PRISON, AWAY -> null;
                });
    }

    /** Received into prison after the admission, and too soon after it to have been sent back. */
    private boolean isBackSince(Instant admitted) {
        if (sheet.whereabouts() != Whereabouts.IN_PRISON) {
            return false;
        }
        var admittedOn = Moment.of(admitted).londonDay();
        var movedOn = Moment.of(sheet.movedAt()).londonDay();
        // Of an admission told as a day, the person may have come to the prison earlier on that day.
        boolean later = isStartOfDay(admitted)
                ? movedOn.isAfter(admittedOn)
                : sheet.movedAt().isAfter(admitted);
        return later && movedOn.isBefore(admittedOn.plusDays(FRESH_DAYS));
    }

    /** Never left, as far as the feed tells, and it had time to tell. */
    private boolean isStillThere(Instant admitted) {
        return sheet.isHeld() && !sheet.movedAt().isAfter(admitted) && !now.isBefore(admitted.plus(releaseAwaited));
    }

    private static boolean isStartOfDay(Instant at) {
        return Moment.on(Moment.of(at).londonDay()).instant().equals(at);
    }

    /** What was before the referral is no news of it. */
    private boolean isSinceSent(Instant at) {
        return !Moment.of(at).londonDay().isBefore(referral.sentAt().londonDay());
    }

    private UUID contradicted(Discrepancy one) {
        return switch (one) {
            case RELEASED_TO_HOSPITAL_NOT_ADMITTED, RELEASE_TAKEN_BACK -> told.hospitalEvent();
            case ADMITTED_STILL_IN_PRISON, RELEASED_WHILE_OPEN, DIED_WHILE_OPEN, ADMITTED_AFTER_RELEASE_DATE -> null;
        };
    }

    private void publish(EventType type, Instant at, Object data) {
        events.add(Publication.of(type, referral.id(), at, data));
    }
}
