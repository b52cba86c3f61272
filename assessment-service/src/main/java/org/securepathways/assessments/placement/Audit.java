package org.securepathways.assessments.placement;

import java.time.Instant;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.DeclineReason;
import org.securepathways.kit.rule.RefusedException;

/**
 * A clinical decline drawn for a second look.
 *
 * @param verdict null while nobody has looked
 */
public record Audit(
        UUID offerId,
        UUID caseId,
        String unit,
        DeclineReason reason,
        boolean afterAcceptance,
        Moment declinedAt,
        Instant drawnAt,
        Verdict verdict,
        String words) {

    /** @throws RefusedException where there is a verdict already */
    Audit judged(Verdict found, String why) {
        if (verdict != null) {
            throw new RefusedException(AuditRefusal.AUDIT_ALREADY_JUDGED);
        }
        return new Audit(offerId, caseId, unit, reason, afterAcceptance, declinedAt, drawnAt, found, why);
    }
}
