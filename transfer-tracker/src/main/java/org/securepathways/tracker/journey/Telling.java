package org.securepathways.tracker.journey;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.securepathways.contracts.EventType;
import org.securepathways.tracker.fact.Fact;

/**
 * Facts in the order in which their service told them. Of what can be changed or undone, what was told last holds,
 * however late it arrives and whenever it is said to have happened.
 */
public final class Telling {
    public static final Comparator<Fact> ORDER =
            Comparator.comparingLong(Fact::sequence).thenComparing(Fact::id);

    private Telling() {}

    /** The facts of these kinds, all of one case and one service, the first told first. */
    static List<Fact> of(List<Fact> own, EventType... types) {
        Set<EventType> wanted = Set.of(types);
        return own.stream()
                .filter(fact -> wanted.contains(fact.type()))
                .sorted(ORDER)
                .toList();
    }

    static Optional<Fact> last(List<Fact> own, EventType... types) {
        List<Fact> told = of(own, types);
        return told.isEmpty() ? Optional.empty() : Optional.of(told.get(told.size() - 1));
    }
}
