package org.securepathways.assessments.directory.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.securepathways.assessments.directory.Approval;

/** An approval under section 12. */
record ApprovalRequest(
        @NotBlank @Size(max = 40) String reference,
        @NotNull LocalDate validFrom,
        @NotNull LocalDate validUntil) {

    Approval toApproval(UUID id) {
        return Approval.of(id, reference.strip(), validFrom, validUntil);
    }
}
