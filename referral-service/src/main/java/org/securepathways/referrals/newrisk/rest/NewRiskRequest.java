package org.securepathways.referrals.newrisk.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.contracts.Moment;
import org.securepathways.referrals.form.ClinicalSection.Risk;

/** What somebody saw in a person. */
public record NewRiskRequest(
        @NotNull @Schema(description = "The person's prison number")
        String prisonNumber,

        @NotNull Risk risk,

        @Schema(implementation = String.class, description = "Now where it is not said")
        Moment seenAt,

        @Size(max = 200) @Schema(description = "Whom to call back")
        String contact,

        @Size(max = 2000)
        @Schema(description = "What was seen; shown to those who have the referral, told to nobody else")
        String words) {

    /** Hides what was said from logs. */
    @Override
    public String toString() {
        return "NewRiskRequest[hidden]";
    }
}
