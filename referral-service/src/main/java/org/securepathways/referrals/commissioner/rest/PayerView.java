package org.securepathways.referrals.commissioner.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.CommissionerReason;
import org.securepathways.contracts.codes.Jurisdiction;
import org.securepathways.referrals.commissioner.Payer;
import org.securepathways.referrals.commissioner.Wait;

/** Who pays for a referral, by which rule, and what is waited for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PayerView(
        String commissioner,
        String gatekeeper,
        Jurisdiction jurisdiction,
        CommissionerReason rule,
        boolean settled,
        boolean disputed,
        WaitView dispute,
        WaitView funding,
        WaitView outOfArea) {

    /** Something asked for, and how long it was or is waited for. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WaitView(
            @Schema(implementation = String.class) Moment from,
            CommissionerReason reason,
            @Schema(implementation = String.class) Moment until,
            long days) {
        static WaitView of(Wait wait, LocalDate today) {
            return wait == null ? null : new WaitView(wait.from(), wait.reason(), wait.until(), wait.daysOn(today));
        }
    }

    static PayerView of(Payer payer, LocalDate today) {
        return new PayerView(
                payer.finding().commissioner(),
                payer.finding().gatekeeper(),
                payer.finding().jurisdiction(),
                payer.finding().rule(),
                payer.settled(),
                payer.isDisputed(),
                WaitView.of(payer.dispute(), today),
                WaitView.of(payer.funding(), today),
                WaitView.of(payer.outOfArea(), today));
    }
}
