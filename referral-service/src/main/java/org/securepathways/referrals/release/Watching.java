package org.securepathways.referrals.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.Discrepancy;
import org.securepathways.contracts.referral.DiscrepancyDetected;
import org.securepathways.contracts.referral.DiscrepancySettled;
import org.securepathways.contracts.referral.LateInSentence;
import org.securepathways.contracts.referral.TransferPowerEnded;
import org.securepathways.kit.outbox.Publication;
import org.securepathways.referrals.referral.Referral;
import org.securepathways.referrals.referral.Release;

/** Tells what is to be told of a referral's release, once each, and takes back what no longer holds. */
final class Watching {
    private static final List<Integer> TOLD_AGAIN = List.of(7, 3, 1);

    private final Referral referral;
    private final Release release;
    private final Instant now;
    private final int lateWithin;
    private final List<Publication> events = new ArrayList<>();
    private Watch watch;

    /** What is to be told, and what was. */
    record Outcome(List<Publication> events, Watch watch) {}

    private Watching(Referral referral, Release release, Watch watch, Instant now, int lateWithin) {
        this.referral = referral;
        this.release = release;
        this.watch = watch;
        this.now = now;
        this.lateWithin = lateWithin;
    }

    /** @param admittedAfter whether the person was admitted when the power had ended */
    static Outcome of(
            Referral referral, Release release, boolean admittedAfter, Watch watch, Instant now, int lateWithin) {
        var watching = new Watching(referral, release, watch, now, lateWithin);
        watching.admission(admittedAfter);
        if (referral.isOpen()) {
            watching.power();
            watching.lateness();
        }
        watching.due();
        return new Outcome(List.copyOf(watching.events), watching.watch);
    }

    private void admission(boolean after) {
        var which = Discrepancy.ADMITTED_AFTER_RELEASE_DATE;
        if (after && !watch.admittedAfter()) {
            publish(
                    EventType.DISCREPANCY_DETECTED,
                    new DiscrepancyDetected(referral.id(), which, Moment.of(now), null));
        } else if (watch.admittedAfter() && !after) {
            publish(EventType.DISCREPANCY_SETTLED, new DiscrepancySettled(referral.id(), which, Moment.of(now)));
        }
        watch = watch.admitted(after);
    }

    private void power() {
        if (release.powerEnded() && !release.date().equals(watch.powerEndedOn())) {
            events.add(Publication.of(
                    EventType.TRANSFER_POWER_ENDED,
                    referral.id(),
                    Moment.on(release.date()).instant(),
                    new TransferPowerEnded(referral.id(), referral.legalPower(), release.date())));
            watch = watch.ended(release.date());
        } else if (!release.powerEnded() && watch.powerEndedOn() != null) {
            // Custody as it is, told anew, is how a power that ended is told to be there again.
            var source =
                    release.source() == null ? org.securepathways.contracts.codes.CustodySource.FEED : release.source();
            publish(EventType.CUSTODY_CHANGED, referral.custody().asChanged(referral.id(), Moment.of(now), source));
            watch = watch.ended(null);
        }
    }

    private void lateness() {
        if (release.late()) {
            int step = step(release.daysLeft());
            if (!release.date().equals(watch.toldFor()) || step < watch.toldStep()) {
                late(true, release.date(), release.daysLeft());
                watch = watch.late(release.date(), step);
            }
        } else if (!release.powerEnded() && watch.toldFor() != null) {
            var date = release.date() == null ? watch.toldFor() : release.date();
            late(false, date, (int) java.time.temporal.ChronoUnit.DAYS.between(today(), date));
            watch = watch.late(null, null);
        }
    }

    private void late(boolean isLate, LocalDate date, int daysLeft) {
        publish(
                EventType.REFERRAL_LATE_IN_SENTENCE,
                new LateInSentence(referral.id(), isLate, date, daysLeft, release.options()));
    }

    /** The start of the next day on which something is to be told. */
    private void due() {
        boolean waits = referral.isOpen() && release.date() != null && !release.powerEnded();
        watch = watch.due(
                waits
                        ? Stream.concat(steps(), Stream.of(0))
                                .map(days -> release.date().minusDays(days))
                                .filter(day -> day.isAfter(today()))
                                .min(Comparator.naturalOrder())
                                .map(day -> Moment.on(day).instant())
                                .orElse(null)
                        : null);
    }

    private int step(int daysLeft) {
        return steps().filter(step -> step >= daysLeft)
                .min(Comparator.naturalOrder())
                .orElse(lateWithin);
    }

    private Stream<Integer> steps() {
        return Stream.concat(Stream.of(lateWithin), TOLD_AGAIN.stream().filter(days -> days < lateWithin));
    }

    private LocalDate today() {
        return Moment.of(now).londonDay();
    }

    private void publish(EventType type, Object data) {
        events.add(Publication.of(type, referral.id(), now, data));
    }
}
