package org.securepathways.assessments.decision;

import java.time.LocalDate;
import java.util.UUID;
import org.securepathways.contracts.codes.Region;
import org.securepathways.contracts.codes.SecurityLevel;
import org.securepathways.kit.rule.RefusedException;

/**
 * A contract by which a unit follows what is recommended at a level in a region. Nothing else makes a decision binding.
 *
 * @param validTo the last day; null while no end is agreed
 */
public record Contract(
        UUID id, Region region, String unit, SecurityLevel level, LocalDate validFrom, LocalDate validTo) {

    /** @throws RefusedException when it cannot be */
    public Contract {
        if (level == SecurityLevel.NONE) {
            throw RefusedException.of(ContractRefusal.CONTRACT_NEEDS_LEVEL, "level");
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw RefusedException.of(ContractRefusal.CONTRACT_ENDS_BEFORE_START, "validTo");
        }
    }

    Contract until(LocalDate last) {
        return new Contract(id, region, unit, level, validFrom, last);
    }
}
