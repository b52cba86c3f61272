package org.securepathways.assessments.directory.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.assessments.directory.Details;
import org.securepathways.assessments.directory.Profession;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.Region;

/** Somebody for the directory. */
record ClinicianRequest(
        @NotBlank @Size(max = 120) String name,
        @NotNull Profession profession,

        @Schema(description = "GMC, NMC, HCPC or Social Work England number; spaces and \"GMC\" before it do no harm")
        @NotBlank
        @Size(max = 30)
        String registration,

        @NotNull Boolean approvedClinician,
        @NotNull @Pattern(regexp = "[A-Z0-9]{3,10}") String organisation,
        @NotEmpty @Size(max = 8) Set<@NotNull Region> regions,
        @NotEmpty @Size(max = 9) Set<@NotNull CarePathway> carePathways,

        @Schema(description = "Where they set out from: the first half of a postcode")
        @NotNull
        @Pattern(regexp = "[A-Z]{1,2}[0-9][A-Z0-9]?")
        String baseOutwardCode,

        @Schema(description = "The subject of their token, by which they find their own list") @Size(min = 1, max = 100)
        String account,

        @Schema(description = "Entries of the same name and organisation that are somebody else") @Size(max = 20)
        Set<@NotNull UUID> differentFrom) {

    Details toDetails() {
        return new Details(
                name.strip(),
                profession,
                profession.registration(registration),
                approvedClinician,
                organisation,
                regions,
                carePathways,
                baseOutwardCode,
                Optional.ofNullable(account));
    }

    Set<UUID> others() {
        return differentFrom == null ? Set.of() : differentFrom;
    }
}
