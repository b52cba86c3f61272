package org.securepathways.tracker.journey;

import java.util.Optional;
import org.securepathways.contracts.codes.Milestone;

/**
 * A milestone that was reached, with its evidence.
 *
 * @param undoneBy the fact that took it back, such as a unit declining after it had accepted
 */
public record Reached(Milestone milestone, Evidence evidence, Optional<Evidence> undoneBy) {

    static Reached standing(Milestone milestone, Evidence evidence) {
        return new Reached(milestone, evidence, Optional.empty());
    }

    public boolean stands() {
        return undoneBy.isEmpty();
    }
}
