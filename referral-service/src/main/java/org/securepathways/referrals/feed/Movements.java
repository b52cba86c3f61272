package org.securepathways.referrals.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A person's comings and goings: each once, in the order they happened, without those that were a mistake. */
final class Movements {
    /** The prison service holds its own news back so long, to see whether they are taken back. */
    private static final Duration MISTAKE_WITHIN = Duration.ofMinutes(45);

    /** The second feed tells when it noticed, which can be much later than it happened. */
    private static final Duration ECHO_WITHIN = Duration.ofHours(12);

    static final Comparator<FeedFact> AS_THEY_HAPPENED =
            Comparator.comparing(FeedFact::at).thenComparing(FeedFact::kind).thenComparing(FeedFact::id);

    private Movements() {}

    static List<FeedFact> of(List<FeedFact> facts) {
        return withoutMistakes(once(facts.stream()
                .filter(FeedFact::isMovement)
                .sorted(AS_THEY_HAPPENED)
                .toList()));
    }

    /** Whether one may be the other feed's word for the other. */
    static boolean areNear(FeedFact one, java.time.Instant other) {
        return Duration.between(one.at(), other).abs().compareTo(ECHO_WITHIN) <= 0;
    }

    /** Two feeds tell each movement; what the second says of it is no movement of its own. */
    private static List<FeedFact> once(List<FeedFact> told) {
        var kept = new ArrayList<FeedFact>();
        Set<UUID> echoed = new HashSet<>();
        for (var fact : told) {
            var first = kept.stream()
                    .filter(earlier -> !earlier.feed().equals(fact.feed())
                            && earlier.tellsSameAs(fact)
                            && areNear(earlier, fact.at())
                            && !echoed.contains(earlier.id()))
                    .findFirst();
            boolean repeatsLast = !kept.isEmpty() && kept.get(kept.size() - 1).tellsSameAs(fact);
            if (first.isPresent()) {
                echoed.add(first.get().id());
            } else if (!repeatsLast) {
                kept.add(fact);
            }
        }
        return kept;
    }

    /** Released and back in the same prison at once: nobody was released. */
    private static List<FeedFact> withoutMistakes(List<FeedFact> told) {
        var kept = new ArrayList<FeedFact>();
        for (var fact : told) {
            if (!kept.isEmpty() && isTakenBack(kept.get(kept.size() - 1), fact)) {
                kept.remove(kept.size() - 1);
            }
            kept.add(fact);
        }
        return kept;
    }

    private static boolean isTakenBack(FeedFact release, FeedFact receipt) {
        return release.kind() == FeedFact.Kind.RELEASED
                && receipt.kind() == FeedFact.Kind.RECEIVED
                && release.isAt(receipt)
                && Duration.between(release.at(), receipt.at()).compareTo(MISTAKE_WITHIN) <= 0;
    }
}
