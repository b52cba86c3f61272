package org.securepathways.assessments.recognition.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.assessments.recognition.Agreement;
import org.securepathways.assessments.recognition.Side;
import org.securepathways.contracts.codes.CarePathway;
import org.securepathways.contracts.codes.Region;
import org.securepathways.contracts.codes.SecurityLevel;

/** That some recognise the access assessments of others. */
record AgreementRequest(
        @NotNull @Valid SideRequest recognisedBy,
        @NotNull @Valid SideRequest assessedBy,

        @Schema(description = "Empty or absent: all") @Size(max = 4)
        Set<@NotNull SecurityLevel> levels,

        @Schema(description = "Empty or absent: all") @Size(max = 9)
        Set<@NotNull CarePathway> carePathways,

        @NotNull LocalDate validFrom,
        @NotNull LocalDate validUntil) {

    /** One side: organisations by their code, and whole regions. */
    record SideRequest(
            @Size(max = 100) Set<@NotNull @Pattern(regexp = "[A-Z0-9]{3,10}") String> organisations,
            @Size(max = 8) Set<@NotNull Region> regions) {
        Side toSide() {
            return new Side(organisations, regions);
        }
    }

    Agreement toAgreement(UUID id) {
        return new Agreement(
                id,
                recognisedBy.toSide(),
                assessedBy.toSide(),
                levels,
                carePathways,
                validFrom,
                validUntil,
                Optional.empty());
    }
}
