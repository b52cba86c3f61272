package org.securepathways.referrals.merging;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who is the same person, by all that is said and holds. Each statement counts for itself: undoing one leaves what the
 * others say, in whatever order they were made.
 *
 * @param keptOf the one row that stands for each person
 */
public record People(Map<UUID, UUID> keptOf) {

    /** Who is the same among them. */
    public static People of(Collection<UUID> people, Collection<Merge> merges) {
        var group = new HashMap<UUID, UUID>();
        people.forEach(person -> group.put(person, person));
        for (var merge : merges) {
            var kept = group.get(merge.kept());
            var removed = group.get(merge.removed());
            group.replaceAll((person, of) -> of.equals(removed) ? kept : of);
        }
        var givenUp = merges.stream().map(Merge::removed).collect(Collectors.toCollection(HashSet::new));
        var standsFor = new HashMap<UUID, UUID>();
        group.forEach(
                (person, of) -> standsFor.merge(of, person, (one, other) -> better(one, other, givenUp) ? one : other));
        return new People(people.stream()
                .collect(Collectors.toUnmodifiableMap(person -> person, person -> standsFor.get(group.get(person)))));
    }

    UUID kept(UUID person) {
        return keptOf.get(person);
    }

    boolean same(UUID one, UUID other) {
        return kept(one).equals(kept(other));
    }

    /** A number that is not given up stands before one that is; of two such, the one known longer. */
    private static boolean better(UUID one, UUID other, Collection<UUID> givenUp) {
        return givenUp.contains(one) == givenUp.contains(other) ? one.compareTo(other) < 0 : givenUp.contains(other);
    }
}
