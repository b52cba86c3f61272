package org.securepathways.assessments.access;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a case knows beside its own records.
 *
 * @param others the cases of the same person, merged with this one
 * @param elsewhere the assessments and reports shown here that were recorded under another referral of the same person,
 *     and under which
 * @param reviewedOn the day the waiting patient was last reviewed
 */
public record Beside(Set<UUID> others, Map<UUID, UUID> elsewhere, Optional<LocalDate> reviewedOn) {
    public static final Beside NOTHING = new Beside(Set.of(), Map.of(), Optional.empty());

    Beside reviewed(LocalDate day) {
        return new Beside(others, elsewhere, Optional.of(day));
    }
}
