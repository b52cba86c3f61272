package org.securepathways.assessments.decision.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.securepathways.assessments.decision.Contract;
import org.securepathways.contracts.codes.Region;
import org.securepathways.contracts.codes.SecurityLevel;

/** A contract by which a unit follows what is recommended. */
record ContractRequest(
        @NotNull Region region,
        @NotNull @Pattern(regexp = "[A-Z0-9]{3,8}") String unit,
        @NotNull SecurityLevel level,
        @NotNull LocalDate validFrom,
        LocalDate validTo) {

    Contract toContract(UUID id) {
        return new Contract(id, region, unit, level, validFrom, validTo);
    }
}
