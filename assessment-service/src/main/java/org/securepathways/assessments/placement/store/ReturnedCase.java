package org.securepathways.assessments.placement.store;

import java.time.Instant;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.DeclineNature;
import org.securepathways.contracts.codes.DeclineReason;
import org.securepathways.contracts.codes.Region;
import org.securepathways.contracts.codes.Urgency;

/**
 * A case a unit gave back and nobody has offered since.
 *
 * @param unit the one that declined last
 * @param afterAcceptance whether it had accepted before
 * @param clinical how often for a clinical reason, so far
 * @param capacity how often for want of capacity
 * @param other how often for another reason
 * @param postAcceptance how often after the unit had accepted
 */
public record ReturnedCase(
        UUID caseId,
        Region region,
        Urgency urgency,
        Moment sentAt,
        UUID offerId,
        String unit,
        DeclineReason reason,
        DeclineNature nature,
        boolean afterAcceptance,
        Moment declinedAt,
        Instant returnedAt,
        int clinical,
        int capacity,
        int other,
        int postAcceptance) {}
