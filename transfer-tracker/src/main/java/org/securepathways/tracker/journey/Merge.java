package org.securepathways.tracker.journey;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.referral.ReferralMerged;
import org.securepathways.contracts.referral.ReferralUnmerged;
import org.securepathways.tracker.fact.Fact;

/**
 * A case that goes on as another one of the same person, until that is undone. Both are told under the key of each; what
 * is told under the key of the case that goes on in the other decides.
 *
 * @param merged the case that goes on in the other
 * @param undoneBy the fact that took the merge back
 */
public record Merge(UUID survivor, UUID merged, Evidence evidence, Optional<Evidence> undoneBy) {

    /** What a fact says of a merge; none where it says nothing of one, or stands under the other case's key. */
    public static Optional<Merge> in(Fact fact) {
        if (fact.is(EventType.REFERRAL_MERGED)) {
            ReferralMerged merge = fact.as(ReferralMerged.class);
            return Optional.of(new Merge(
                            merge.referralId(), merge.mergedReferralId(), Evidence.of(fact), Optional.empty()))
                    .filter(it -> it.merged().equals(fact.referralId()));
        }
        if (fact.is(EventType.REFERRAL_UNMERGED)) {
            ReferralUnmerged apart = fact.as(ReferralUnmerged.class);
            Evidence evidence = Evidence.of(fact);
            return Optional.of(new Merge(apart.referralId(), apart.mergedReferralId(), evidence, Optional.of(evidence)))
                    .filter(it -> it.merged().equals(fact.referralId()));
        }
        return Optional.empty();
    }

    /** Every merge of this case into another, the first told first. */
    static List<Merge> among(List<Fact> own) {
        List<Fact> told = Telling.of(own, EventType.REFERRAL_MERGED, EventType.REFERRAL_UNMERGED);
        return told.stream()
                .filter(fact -> fact.is(EventType.REFERRAL_MERGED))
                .flatMap(fact -> in(fact).stream())
                .map(merge -> merge.until(told))
                .toList();
    }

    private Merge until(List<Fact> told) {
        return told.stream()
                .dropWhile(fact -> !fact.id().equals(evidence.fact()))
                .filter(fact -> fact.is(EventType.REFERRAL_UNMERGED))
                .flatMap(fact -> in(fact).stream())
                .filter(apart -> apart.survivor().equals(survivor))
                .findFirst()
                .map(apart -> new Merge(survivor, merged, evidence, apart.undoneBy()))
                .orElse(this);
    }

    /** What it goes on as, by these facts of its own. */
    static Optional<UUID> standing(List<Merge> merges) {
        Stream<Merge> standing =
                merges.stream().filter(merge -> merge.undoneBy().isEmpty());
        return standing.reduce((earlier, later) -> later).map(Merge::survivor);
    }
}
