package org.securepathways.beds.unit.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.beds.unit.PublishVacancy;

/** What a unit tells of one bed. */
public record PublishVacancyRequest(
        @NotBlank @Size(max = 100) @Pattern(regexp = Texts.ONE_LINE, message = Texts.ONE_LINE_SAYS)
        String ward,

        @NotNull @Schema(description = "The first day the bed can be filled")
        LocalDate availableFrom,

        @NotNull
        @PositiveOrZero
        @Schema(description = "Counts up; the newest is what counts. A confirmation is a newer version, too")
        Long version) {

    PublishVacancy toCommand(String unit, String reference) {
        return new PublishVacancy(unit, reference, ward, availableFrom, version);
    }
}
