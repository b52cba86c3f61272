package org.securepathways.assessments.recognition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.SecurityLevel;
import org.securepathways.kit.rule.RefusedException;

/**
 * That some recognise the access assessments of others. Its end ends recognition and leaves the assessment as it is.
 *
 * @param levels of security it is about; empty for all
 * @param carePathways it is about; empty for all
 * @param endedOn the first day on which it no longer counted, where it ended before its time
 */
public record Agreement(
        UUID id,
        Side recognisedBy,
        Side assessedBy,
        Set<SecurityLevel> levels,
        Set<CarePathway> carePathways,
        LocalDate validFrom,
        LocalDate validUntil,
        Optional<LocalDate> endedOn) {

    public Agreement {
        levels = levels == null ? Set.of() : Set.copyOf(levels);
        carePathways = carePathways == null ? Set.of() : Set.copyOf(carePathways);
    }

    /** @throws RefusedException where it names nobody on one side, or is over before it begins */
    public Agreement agreed(LocalDate today) {
        if (recognisedBy.isEmpty() || assessedBy.isEmpty()) {
            throw new RefusedException(RecognitionRefusal.AGREEMENT_PARTIES_MISSING);
        }
        if (validUntil.isBefore(validFrom) || validUntil.isBefore(today)) {
            throw RefusedException.of(RecognitionRefusal.AGREEMENT_DATES_INVALID, "validUntil");
        }
        return this;
    }

    /** Ends it before its time, from today. */
    public Agreement ended(LocalDate today) {
        refusal(status(today)).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        return new Agreement(
                id, recognisedBy, assessedBy, levels, carePathways, validFrom, validUntil, Optional.of(today));
    }

    public AgreementStatus status(LocalDate day) {
        if (endedOn.filter(end -> !day.isBefore(end)).isPresent()) {
            return AgreementStatus.ENDED;
        }
        if (day.isAfter(validUntil)) {
            return AgreementStatus.EXPIRED;
        }
        return day.isBefore(validFrom) ? AgreementStatus.AGREED : AgreementStatus.IN_FORCE;
    }

    /** The last day on which it counts. */
    public LocalDate lastDay() {
        return endedOn.map(end -> end.minusDays(1)).orElse(validUntil);
    }

    /** Whether by it one recognises what the other found, whatever the day. */
    boolean covers(Side.Member recogniser, Side.Member assessor, Found found) {
        return recognisedBy.has(recogniser)
                && assessedBy.has(assessor)
                && (levels.isEmpty() || found.level().filter(levels::contains).isPresent())
                && (carePathways.isEmpty()
                        || found.carePathway().filter(carePathways::contains).isPresent());
    }

    static Optional<RecognitionRefusal> refusal(AgreementStatus status) {
        return switch (status) {
            case AGREED, IN_FORCE -> Optional.empty();
            case EXPIRED, ENDED -> Optional.of(RecognitionRefusal.AGREEMENT_OVER);
        };
    }
}
