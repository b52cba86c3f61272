package org.securepathways.tracker.journey;

import java.util.Optional;
import org.securepathways.contracts.codes.CloseOutcome;

/** How and by which fact a journey ended. */
public record Ending(CloseOutcome outcome, Evidence evidence) {

    /** The earlier of the two; where their order is not known, the person is in hospital. */
    static Optional<Ending> of(Optional<Evidence> admitted, Optional<Evidence> withdrawn) {
        boolean byWithdrawal = withdrawn.isPresent()
                && admitted.map(received -> withdrawn.get().isBefore(received)).orElse(true);
        return byWithdrawal
                ? withdrawn.map(evidence -> new Ending(CloseOutcome.WITHDRAWN, evidence))
                : admitted.map(evidence -> new Ending(CloseOutcome.ADMITTED, evidence));
    }
}
