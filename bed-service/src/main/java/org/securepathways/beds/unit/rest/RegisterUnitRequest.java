package org.securepathways.beds.unit.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.beds.unit.Admits;
import org.securepathways.beds.unit.Operator;
import org.securepathways.beds.unit.Unit;
import org.securepathways.contracts.codes.AgeBand;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.Gender;
import org.securepathways.contracts.codes.OffenceGroup;
import org.securepathways.contracts.codes.Region;
import org.securepathways.contracts.codes.SecurityLevel;
import org.securepathways.contracts.codes.ServiceType;

/** What a unit tells of itself; what is sent replaces all that was known. */
public record RegisterUnitRequest(
        @NotBlank @Size(max = 100) @Pattern(regexp = Texts.ONE_LINE, message = Texts.ONE_LINE_SAYS)
        String name,

        @NotNull Operator operator,
        @NotNull Region region,
        @NotNull SecurityLevel securityLevel,
        @NotNull ServiceType serviceType,
        @NotEmpty Set<@NotNull CarePathway> carePathways,
        @NotEmpty Set<@NotNull Gender> genders,
        @NotEmpty Set<@NotNull AgeBand> ageBands,
        @NotNull Set<@NotNull OffenceGroup> excludedOffences,

        @NotNull
        @Pattern(regexp = "[A-Z]{1,2}[0-9][A-Z0-9]?", message = "the first half of a postcode, such as LS15")
        @Schema(examples = "LS15")
        String outwardCode) {

    Unit toUnit(String code) {
        return new Unit(
                code,
                name,
                operator,
                new Unit.Place(region, outwardCode),
                new Admits(
                        new Admits.Care(securityLevel, serviceType, carePathways),
                        genders,
                        ageBands,
                        excludedOffences));
    }
}
