package org.securepathways.tracker.journey;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.securepathways.tracker.fact.Fact;

/** All that is known of a case: its own facts and, under their own ids, those of the cases merged into it. */
public record CaseFacts(UUID referralId, Collection<Fact> facts) {

    /** What had been recorded by then, of the case and of those that, as far as was known then, went on as it. */
    public CaseFacts knownAt(Instant then) {
        Map<UUID, List<Fact>> recorded = facts.stream()
                .filter(fact -> !fact.recordedAt().isAfter(then))
                .collect(Collectors.groupingBy(Fact::referralId));
        Set<UUID> family = new HashSet<>(Set.of(referralId));
        int found;
        // A case that goes on as this one may have others that go on as it.
        do {
            found = family.size();
            recorded.forEach((id, own) -> {
                if (goesOnIn(own, family)) {
                    family.add(id);
                }
            });
        } while (family.size() > found);
        return new CaseFacts(
                referralId,
                family.stream()
                        .flatMap(id -> recorded.getOrDefault(id, List.of()).stream())
                        .toList());
    }

    private static boolean goesOnIn(List<Fact> own, Set<UUID> family) {
        Optional<UUID> survivor = Merge.standing(Merge.among(own));
        return survivor.filter(family::contains).isPresent();
    }
}
