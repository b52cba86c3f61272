package org.securepathways.tracker.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.tracker.fact.Fact;

/**
 * One vacancy put to the case: made, perhaps accepted, perhaps over. Once over it stays over, whatever order the facts
 * came in.
 */
public record Offer(
        UUID id, String unit, Optional<Evidence> made, Optional<Evidence> accepted, Optional<Evidence> over) {

    static List<Offer> among(List<Fact> facts) {
        return new OfferBook().read(facts);
    }

    public boolean isReserved() {
        return accepted.isPresent() && over.isEmpty();
    }

    public boolean isOpen() {
        return accepted.isEmpty() && over.isEmpty();
    }

    List<Reached> milestones() {
        List<Reached> reached = new ArrayList<>();
        made.ifPresent(evidence -> reached.add(new Reached(Milestone.BED_OFFERED, evidence, over)));
        accepted.ifPresent(evidence -> {
            reached.add(new Reached(Milestone.UNIT_ACCEPTED, evidence, over));
            reached.add(new Reached(Milestone.BED_RESERVED, evidence, over));
        });
        return reached;
    }
}
