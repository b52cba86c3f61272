package org.securepathways.tracker.journey;

import java.util.Optional;
import java.util.stream.Stream;

/** How and by which fact a journey ended. */
public record Ending(Outcome outcome, Evidence evidence) {

    /** The earliest of them; where its order beside an admission is not known, the person is in hospital. */
    static Optional<Ending> of(Optional<Evidence> admitted, Optional<Evidence> withdrawn, Optional<Evidence> rejected) {
        Optional<Ending> without = Stream.concat(
                        withdrawn.map(evidence -> new Ending(Outcome.WITHDRAWN, evidence)).stream(),
                        rejected.map(evidence -> new Ending(Outcome.REJECTED, evidence)).stream())
                .reduce((one, other) -> other.evidence().isBefore(one.evidence()) ? other : one);
        boolean beforeAdmission = without.isPresent()
                && admitted.map(received -> without.get().evidence().isBefore(received))
                        .orElse(true);
        return beforeAdmission ? without : admitted.map(evidence -> new Ending(Outcome.ADMITTED, evidence));
    }
}
