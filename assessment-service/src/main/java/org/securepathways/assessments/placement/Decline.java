package org.securepathways.assessments.placement;

import java.util.UUID;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.assessment.PlacementReturned;
import org.securepathways.contracts.codes.DeclineNature;
import org.securepathways.contracts.codes.DeclineReason;
import org.securepathways.kit.outbox.Publication;

/** A unit's no, with its reason and the kind of reason that is. */
public record Decline(
        UUID offerId,
        UUID caseId,
        String unit,
        DeclineReason reason,
        DeclineNature nature,
        boolean afterAcceptance,
        Moment declinedAt,
        long sequence) {

    /** As bed-service told it. */
    public static Decline told(
            UUID offerId,
            UUID caseId,
            String unit,
            DeclineReason reason,
            boolean afterAcceptance,
            Moment at,
            long sequence) {
        return new Decline(offerId, caseId, unit, reason, Declines.natureOf(reason), afterAcceptance, at, sequence);
    }

    Publication event() {
        return Publication.of(
                EventType.PLACEMENT_RETURNED,
                caseId,
                declinedAt.instant(),
                new PlacementReturned(caseId, offerId, unit, reason, nature, afterAcceptance, declinedAt));
    }
}
