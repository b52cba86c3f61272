package org.securepathways.referrals.merging;

import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.referral.ReferralMerged;
import org.securepathways.contracts.referral.ReferralUnmerged;
import org.securepathways.kit.outbox.Change;
import org.securepathways.kit.outbox.Publication;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.referrals.referral.Joining;
import org.securepathways.referrals.referral.Referral;
import org.securepathways.referrals.referral.ReferralStatus;

/**
 * What becomes of referrals when it turns out who is the same person, and who is not: a pure function of both. Of two
 * open ones the one whose clock started first goes on; those of different people go on by themselves. No fact is given
 * another id.
 */
final class Fold {
    /** The one that goes on: whose clock started first, then which was sent first, then the smaller id. */
    static final Comparator<Referral> EARLIEST = Comparator.comparing(
                    (Referral referral) -> referral.times().clockFrom().instant())
            .thenComparing(referral -> referral.sentAt().instant())
            .thenComparing(Referral::id);

    private final People people;
    private final Moment at;
    private final Map<UUID, Referral> before;
    private final Map<UUID, Referral> after;
    private final Map<UUID, List<Publication>> events = new LinkedHashMap<>();

    private Fold(People people, List<Referral> referrals, Moment at) {
        this.people = people;
        this.at = at;
        this.before = new LinkedHashMap<>();
        referrals.forEach(referral -> before.put(referral.id(), referral));
        this.after = new LinkedHashMap<>(before);
    }

    /**
     * The referrals that change, or of which something is told.
     *
     * @param referrals all of these people
     * @param within how long after its end an earlier referral is gone on with
     * @throws RefusedException where one number would have two open ones
     */
    static List<Change<Referral>> of(People people, List<Referral> referrals, Period within, Moment at) {
        var fold = new Fold(people, referrals.stream().sorted(EARLIEST).toList(), at);
        referrals.forEach(fold::apart);
        fold.open().values().forEach(fold::together);
        fold.open().values().forEach(open -> fold.episode(open.get(0), within));
        return fold.changes();
    }

    private void apart(Referral merged) {
        if (merged.status() == ReferralStatus.MERGED) {
            var survivor = before.get(merged.standing().mergedInto());
            if (!people.same(merged.personId(), survivor.personId())) {
                after.put(merged.id(), merged.unmerged());
                for (var key : List.of(survivor.id(), merged.id())) {
                    tell(
                            key,
                            Publication.of(
                                    EventType.REFERRAL_UNMERGED,
                                    key,
                                    at.instant(),
                                    new ReferralUnmerged(survivor.id(), merged.id(), at)));
                }
            }
        }
    }

    private void together(List<Referral> open) {
        open.stream()
                .filter(one -> open.stream().anyMatch(other -> isAnotherOfSameNumber(one, other)))
                .max(Comparator.comparing(Referral::id))
                .ifPresent(madeSince -> {
                    throw new RefusedException(MergeRefusal.TWO_WOULD_BE_OPEN)
                            .with(Map.of("referralId", madeSince.id()));
                });
        var survivor = open.get(0);
        for (var merged : open.subList(1, open.size())) {
            after.put(merged.id(), merged.mergedInto(survivor.id(), at));
            for (var key : List.of(survivor.id(), merged.id())) {
                tell(
                        key,
                        Publication.of(
                                EventType.REFERRAL_MERGED,
                                key,
                                at.instant(),
                                new ReferralMerged(survivor.id(), merged.id(), at)));
            }
            put(Joining.takingAlarm(after.get(survivor.id()), merged));
        }
    }

    private static boolean isAnotherOfSameNumber(Referral one, Referral other) {
        return !one.id().equals(other.id()) && one.personId().equals(other.personId());
    }

    /** Withdrawn under one number and made again under the other is one episode; another person's never is. */
    private void episode(Referral open, Period within) {
        var first = before.get(open.episodeId());
        var own = first != null && !people.same(first.personId(), open.personId()) ? Joining.inOwnEpisode(open) : open;
        var told = after.values().stream()
                .filter(other -> people.same(other.personId(), own.personId()))
                .filter(other -> Joining.goesOn(own, other, within))
                .min(EARLIEST)
                .map(earlier -> Joining.inEpisode(own, earlier))
                .orElse(own);
        if (!told.equals(open)) {
            put(Joining.toldAnew(told, at));
        }
    }

    /** The open ones of each person, the earliest first. */
    private Map<UUID, List<Referral>> open() {
        return after.values().stream()
                .filter(Referral::isOpen)
                .sorted(EARLIEST)
                .collect(Collectors.groupingBy(
                        referral -> people.kept(referral.personId()), LinkedHashMap::new, Collectors.toList()));
    }

    private void put(Change<Referral> change) {
        after.put(change.after().id(), change.after());
        change.events().forEach(event -> tell(change.after().id(), event));
    }

    private void tell(UUID key, Publication event) {
        events.computeIfAbsent(key, none -> new ArrayList<>()).add(event);
    }

    private List<Change<Referral>> changes() {
        return after.values().stream()
                .filter(referral -> events.containsKey(referral.id()) || !referral.equals(before.get(referral.id())))
                .map(referral -> new Change<>(referral, events.getOrDefault(referral.id(), List.of())))
                .toList();
    }
}
