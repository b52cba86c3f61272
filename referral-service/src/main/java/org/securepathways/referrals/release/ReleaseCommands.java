package org.securepathways.referrals.release;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.outbox.Change;
import org.securepathways.kit.store.Tx;
import org.securepathways.referrals.feed.Sheet;
import org.securepathways.referrals.feed.store.FeedTable;
import org.securepathways.referrals.referral.Referral;
import org.securepathways.referrals.referral.Release;
import org.securepathways.referrals.referral.store.ReferralFollower;
import org.securepathways.referrals.referral.store.ReferralTable;
import org.securepathways.referrals.referral.store.ReleaseLook;
import org.securepathways.referrals.release.store.WatchTable;

/** Watches when custody ends, whenever a referral, its dates or the day change. */
@ApplicationScoped
public class ReleaseCommands implements ReferralFollower, ReleaseLook {
    private final ReferralTable referrals;
    private final WatchTable watches;
    private final FeedTable feed;
    private final Clock clock;
    private final int lateWithin;

    ReleaseCommands(
            ReferralTable referrals,
            WatchTable watches,
            FeedTable feed,
            Clock clock,
            @ConfigProperty(name = "pathways.release.late-within-days", defaultValue = "28") int lateWithin) {
        this.referrals = referrals;
        this.watches = watches;
        this.feed = feed;
        this.clock = clock;
        this.lateWithin = lateWithin;
    }

    @Override
    public Uni<Void> changed(Tx tx, UUID referralId) {
        return referrals
                .lockForListener(tx, referralId)
                .chain(referral -> watches.of(tx.session(), referralId)
                        .chain(before ->
                                sheet(tx.session(), referral).chain(sheet -> watch(tx, referral, before, sheet))));
    }

    @Override
    public Uni<Release> of(Mutiny.StatelessSession session, Referral referral) {
        return watches.of(session, referral.id())
                .chain(watch -> sheet(session, referral)
                        .map(sheet -> Releasing.of(
                                referral,
                                watch == null ? referral.sentAt().instant() : watch.formToldAt(),
                                sheet,
                                today(),
                                lateWithin)));
    }

    private Uni<Void> watch(Tx tx, Referral referral, Watch before, Sheet sheet) {
        var now = clock.instant();
        var watch = seen(referral, before, now);
        var release = Releasing.of(referral, watch.formToldAt(), sheet, today(), lateWithin);
        var outcome = Watching.of(referral, release, isAdmittedAfter(referral, watch, sheet), watch, now, lateWithin);
        return referrals
                .tell(tx, new Change<>(referral, outcome.events()), ReferralTable.PLATFORM)
                .chain(() -> outcome.watch().equals(before)
                        ? Uni.createFrom().voidItem()
                        : watches.store(tx, referral.id(), outcome.watch()));
    }

    private static Watch seen(Referral referral, Watch before, Instant now) {
        var dates = Releasing.Dates.of(referral.content().form().custody()).toString();
        return before == null ? Watch.begun(dates, referral.sentAt().instant()) : before.seeing(dates, now);
    }

    private static boolean isAdmittedAfter(Referral referral, Watch watch, Sheet sheet) {
        return referral.admittedAt()
                .map(Moment::londonDay)
                .filter(day -> Releasing.end(referral, watch.formToldAt(), sheet, day)
                        .filter(end -> !day.isBefore(end.date()))
                        .isPresent())
                .isPresent();
    }

    private Uni<Sheet> sheet(Mutiny.StatelessSession session, Referral referral) {
        var number = referral.content().person().prisonNumber();
        return number == null ? Uni.createFrom().item(Sheet.NOTHING) : feed.sheet(session, number);
    }

    private LocalDate today() {
        return Moment.of(clock.instant()).londonDay();
    }
}
