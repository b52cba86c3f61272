package org.securepathways.referrals.feed;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.outbox.Change;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.time.Ids;
import org.securepathways.referrals.feed.FeedFact.Kind;
import org.securepathways.referrals.feed.store.FeedTable;
import org.securepathways.referrals.feed.store.SheetFollower;
import org.securepathways.referrals.feed.store.ToldTable;
import org.securepathways.referrals.person.PrisonNumber;
import org.securepathways.referrals.referral.Referral;
import org.securepathways.referrals.referral.store.ReferralFollower;
import org.securepathways.referrals.referral.store.ReferralTable;

/**
 * Keeps what the feed tells and holds each referral against it, whichever of the two comes first. Before all others who
 * follow a referral, for they go by where the person is.
 */
@ApplicationScoped
@Priority(100)
public class FeedCommands implements ReferralFollower {
    private final FeedTable feed;
    private final ToldTable tolds;
    private final ReferralTable referrals;
    private final PersonMerger merger;
    private final List<SheetFollower> followers;
    private final Clock clock;
    private final Ids ids;
    private final Duration releaseAwaited;

    FeedCommands(
            FeedTable feed,
            ToldTable tolds,
            ReferralTable referrals,
            PersonMerger merger,
            @All List<SheetFollower> followers,
            Clock clock,
            Ids ids,
            @ConfigProperty(name = "pathways.feed.release-awaited", defaultValue = "PT24H") Duration releaseAwaited) {
        this.feed = feed;
        this.tolds = tolds;
        this.referrals = referrals;
        this.merger = merger;
        this.followers = followers;
        this.clock = clock;
        this.ids = ids;
        this.releaseAwaited = releaseAwaited;
    }

    /** Keeps what was told. A referral of somebody told of is held against it at once, in a transaction of its own. */
    public Uni<Void> hear(Tx tx, List<FeedFact> fresh) {
        var merges = fresh.stream().filter(fact -> fact.kind() == Kind.MERGED).toList();
        var numbers = new LinkedHashSet<PrisonNumber>();
        fresh.forEach(fact -> numbers.add(fact.person()));
        merges.forEach(fact -> numbers.add(fact.removed()));
        // Referrals are locked before the people they are of, here as everywhere.
        return inTurn(merges, fact -> merger.merged(tx, fact.person(), fact.removed(), Moment.of(fact.at())))
                .chain(() -> feed.keep(tx, fresh))
                .chain(() -> feed.lock(tx, numbers))
                .chain(() -> inTurn(merges, fact -> feed.merge(tx, fact.person(), fact.removed(), fact.at())))
                .chain(() -> feed.lock(tx, numbers))
                .chain(keptAs -> {
                    var people = new LinkedHashSet<>(keptAs.values());
                    people.addAll(numbers);
                    return feed.mark(tx, people)
                            .chain(() -> feed.sheets(tx.session(), people))
                            .chain(sheets -> inTurn(followers, follower -> follower.told(tx, sheets)));
                });
    }

    @Override
    public Uni<Void> changed(Tx tx, UUID referralId) {
        return referrals.lockForListener(tx, referralId).chain(referral -> {
            var number = referral.content().person().prisonNumber();
            return number == null ? Uni.createFrom().voidItem() : reconcile(tx, referral, number);
        });
    }

    private Uni<Void> reconcile(Tx tx, Referral referral, PrisonNumber number) {
        return feed.lock(tx, List.of(number)).chain(keptAs -> {
            var kept = keptAs.get(number);
            return feed.sheets(tx.session(), List.of(kept))
                    .chain(sheets -> sheets.containsKey(kept)
                            ? reconcile(tx, referral, sheets.get(kept))
                            : Uni.createFrom().voidItem())
                    .chain(() -> feed.settled(tx, number));
        });
    }

    private Uni<Void> reconcile(Tx tx, Referral referral, Sheet sheet) {
        return tolds.stated(tx, referral.id())
                .chain(stated -> tolds.of(tx, referral.id()).chain(told -> {
                    var outcome = new Reconciliation(sheet, stated, clock.instant(), releaseAwaited, ids::next)
                            .of(referral, told);
                    var change = new Change<>(outcome.after(), outcome.events());
                    return (outcome.held()
                                    ? referrals.store(tx, change)
                                    : referrals.tell(tx, change, ReferralTable.PLATFORM))
                            .chain(() -> outcome.told().equals(told)
                                    ? Uni.createFrom().voidItem()
                                    : tolds.store(tx, referral.id(), outcome.told()));
                }));
    }

    private static <T> Uni<Void> inTurn(List<T> all, Function<T, Uni<Void>> work) {
        Uni<Void> done = Uni.createFrom().voidItem();
        for (var one : all) {
            done = done.chain(() -> work.apply(one));
        }
        return done;
    }
}
