package org.securepathways.referrals.merging;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.outbox.Change;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;
import org.securepathways.kit.time.Ids;
import org.securepathways.referrals.feed.PersonMerger;
import org.securepathways.referrals.merging.store.MergeTable;
import org.securepathways.referrals.person.PrisonNumber;
import org.securepathways.referrals.person.store.PersonGate;
import org.securepathways.referrals.person.store.PersonTable;
import org.securepathways.referrals.referral.Referral;
import org.securepathways.referrals.referral.ReferralStatus;
import org.securepathways.referrals.referral.store.ReferralFollower;
import org.securepathways.referrals.referral.store.ReferralTable;
import org.securepathways.referrals.referral.store.Sight;

/** Takes two numbers for one person's, or takes them apart again, alone in the whole service while it does. */
@ApplicationScoped
public class MergeCommands implements PersonMerger {
    private final MergeTable merges;
    private final PersonTable people;
    private final ReferralTable referrals;
    private final List<ReferralFollower> followers;
    private final Clock clock;
    private final Ids ids;
    private final Period episodeContinuesWithin;

    MergeCommands(
            MergeTable merges,
            PersonTable people,
            ReferralTable referrals,
            @All List<ReferralFollower> followers,
            Clock clock,
            Ids ids,
            @ConfigProperty(name = "pathways.referrals.episode-continues-within", defaultValue = "P90D")
                    String episodeContinuesWithin) {
        this.merges = merges;
        this.people = people;
        this.referrals = referrals;
        this.followers = followers;
        this.clock = clock;
        this.ids = ids;
        this.episodeContinuesWithin = Period.parse(episodeContinuesWithin);
    }

    /** The people of two referrals are one; the number of the first stays. Said again, it is the merge that holds. */
    public Uni<Merge> mergeReferrals(Tx tx, AccessScope caller, UUID kept, UUID removed, MergeReason reason) {
        return PersonGate.alone(tx)
                .chain(() -> referrals
                        .personOf(tx, caller, kept)
                        .chain(one -> referrals
                                .personOf(tx, caller, removed)
                                .chain(other -> merge(tx, caller, one, other, reason))));
    }

    /** Two numbers are one person's. */
    public Uni<Merge> mergeNumbers(
            Tx tx, AccessScope caller, PrisonNumber kept, PrisonNumber removed, MergeReason reason) {
        return PersonGate.alone(tx)
                .chain(() -> numbered(tx, caller, kept)
                        .chain(one ->
                                numbered(tx, caller, removed).chain(other -> merge(tx, caller, one, other, reason))));
    }

    /** The prison service says so; numbers nobody was referred under are remembered. */
    @Override
    public Uni<Void> merged(Tx tx, PrisonNumber kept, PrisonNumber removed, Moment at) {
        return PersonGate.alone(tx)
                .chain(() -> people.remember(tx, kept))
                .chain(one -> people.remember(tx, removed).chain(other -> told(tx, one, other, at)))
                .replaceWithVoid();
    }

    /** They are two people after all: each referral goes on by itself, as it stood. */
    public Uni<Merge> undo(Tx tx, AccessScope caller, UUID id, MergeUndoReason reason) {
        return PersonGate.alone(tx)
                .chain(() -> merges.get(tx, id))
                .onItem()
                .ifNull()
                .failWith(() -> new RefusedException(MergeRefusal.MERGE_UNKNOWN))
                .map(merge -> merge.undo(reason, now(), caller.name()))
                .call(undone -> merges.undo(tx, undone))
                .call(undone -> regroup(tx, caller, undone, undone.undone().at()));
    }

    private Uni<UUID> numbered(Tx tx, AccessScope caller, PrisonNumber number) {
        return merges.personNumbered(tx, caller, number)
                .onItem()
                .ifNull()
                .failWith(() -> new RefusedException(MergeRefusal.PERSON_UNKNOWN));
    }

    private Uni<Merge> merge(Tx tx, AccessScope caller, UUID kept, UUID removed, MergeReason reason) {
        var said = new Merge(ids.next(), kept, removed, reason, now(), caller.name(), null);
        return merges.lastOf(tx, kept, removed)
                .chain(last -> last != null && last.holds() ? Uni.createFrom().item(last) : record(tx, caller, said));
    }

    /** A merge somebody undid is not made again by an old message that comes late, or twice. */
    private Uni<Merge> told(Tx tx, UUID kept, UUID removed, Moment at) {
        var said = new Merge(
                ids.next(), kept, removed, MergeReason.PRISON_NUMBERS_MERGED, at, ReferralTable.PLATFORM, null);
        return merges.lastOf(tx, kept, removed).chain(last -> {
            if (last == null || !last.settles(at)) {
                return record(tx, null, said);
            }
            return last.holds()
                            && !last.keeps(kept)
                            && at.instant().isAfter(last.at().instant())
                    ? turned(tx, last, said)
                    : Uni.createFrom().item(last);
        });
    }

    /** It was told the wrong way round before: they stay one person, and the other number is kept. */
    private Uni<Merge> turned(Tx tx, Merge last, Merge said) {
        return merges.undo(tx, last.undo(MergeUndoReason.WRONG_WAY_ROUND, said.at(), said.by()))
                .chain(() -> record(tx, null, said));
    }

    private Uni<Merge> record(Tx tx, AccessScope caller, Merge said) {
        return merges.add(tx, said)
                .chain(() -> regroup(tx, caller, said, said.at()))
                .replaceWith(said);
    }

    /** @param caller null where the platform does it on what it heard */
    private Uni<Void> regroup(Tx tx, AccessScope caller, Merge merge, Moment at) {
        return merges.lockSame(tx, merge.kept(), merge.removed())
                .chain(same -> referrals
                        .lockAllOf(tx, same)
                        .chain(all -> merges.among(tx, same)
                                .chain(now ->
                                        store(tx, caller, all, now, Fold.of(now, all, episodeContinuesWithin, at)))));
    }

    /** What ends is stored before, and what opens after the people are regrouped: nobody has two open ones between. */
    private Uni<Void> store(
            Tx tx, AccessScope caller, List<Referral> before, People now, List<Change<Referral>> changes) {
        if (caller != null
                && !changes.stream().allMatch(change -> Sight.of(caller).covers(change.after()))) {
            throw new RefusedException(MergeRefusal.NOT_YOURS_TO_MERGE);
        }
        var by = caller == null ? ReferralTable.PLATFORM : caller.name();
        var ended = changes.stream().filter(change -> isMerged(change.after())).toList();
        var others =
                changes.stream().filter(change -> !isMerged(change.after())).toList();
        return each(ended, change -> keep(tx, before, change, by))
                .chain(() -> merges.keep(tx, now))
                .chain(() -> each(others, change -> keep(tx, before, change, by)))
                .chain(() -> each(others, change -> followed(tx, change.after().id())));
    }

    private Uni<Void> keep(Tx tx, List<Referral> before, Change<Referral> change, String by) {
        return before.contains(change.after()) ? referrals.tell(tx, change, by) : referrals.store(tx, change, by, null);
    }

    private Uni<Void> followed(Tx tx, UUID id) {
        return each(followers, follower -> follower.changed(tx, id));
    }

    private static <T> Uni<Void> each(List<T> all, Function<T, Uni<Void>> work) {
        Uni<Void> done = Uni.createFrom().voidItem();
        for (var one : all) {
            done = done.chain(() -> work.apply(one));
        }
        return done;
    }

    private static boolean isMerged(Referral referral) {
        return referral.status() == ReferralStatus.MERGED;
    }

    private Moment now() {
        return Moment.of(clock.instant());
    }
}
