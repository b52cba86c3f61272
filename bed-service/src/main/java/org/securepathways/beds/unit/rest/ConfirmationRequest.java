package org.securepathways.beds.unit.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Nothing has changed. */
public record ConfirmationRequest(
        @Size(max = 200) @Schema(description = "Only of these wards; of the whole unit where none is named")
        Set<@NotBlank @Size(max = 100) String> wards) {

    Set<String> named() {
        return wards == null ? Set.of() : wards;
    }
}
