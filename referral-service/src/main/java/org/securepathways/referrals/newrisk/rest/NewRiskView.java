package org.securepathways.referrals.newrisk.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.contracts.Moment;
import org.securepathways.referrals.form.ClinicalSection.Risk;
import org.securepathways.referrals.newrisk.NewRisk;

/** A risk as those see it who have the referral. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NewRiskView(
        UUID id,
        Risk risk,
        @Schema(implementation = String.class) Moment seenAt,
        String contact,
        String words,
        String toldBy,

        @Schema(description = "The prison, unit or organisation of whoever told it")
        String toldFor,

        Instant toldAt,

        @Schema(description = "When the referrer's side first read it")
        Instant referrerReadAt,

        @Schema(description = "When the receiving service first read it")
        Instant receivingReadAt) {

    static NewRiskView of(NewRisk risk) {
        return new NewRiskView(
                risk.id(),
                risk.risk(),
                risk.seenAt(),
                risk.contact(),
                risk.words(),
                risk.toldBy(),
                risk.toldFor(),
                risk.toldAt(),
                risk.referrerReadAt(),
                risk.receivingReadAt());
    }
}
