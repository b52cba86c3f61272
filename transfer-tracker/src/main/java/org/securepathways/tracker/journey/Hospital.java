package org.securepathways.tracker.journey;

import java.util.Optional;
import org.securepathways.contracts.tracker.AdmissionRecorded;
import org.securepathways.contracts.tracker.DepartureRecorded;
import org.securepathways.contracts.tracker.DirectionIssued;
import org.securepathways.tracker.fact.Fact;

/** The hospital that a fact is about. */
final class Hospital {
    private Hospital() {}

    static Optional<String> namedIn(Fact fact) {
        return switch (fact.type()) {
            case DIRECTION_ISSUED -> Optional.of(fact.as(DirectionIssued.class).hospital());
            case DEPARTURE_RECORDED ->
                Optional.of(fact.as(DepartureRecorded.class).hospital());
            case ADMISSION_RECORDED ->
                Optional.of(fact.as(AdmissionRecorded.class).hospital());
            default -> Optional.empty();
        };
    }
}
