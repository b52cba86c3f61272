package org.securepathways.contracts.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.MayBeAbsent;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.CommissionerReason;
import org.securepathways.contracts.codes.Jurisdiction;

/** A step in settling who pays for the person and whether a bed may be out of area. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommissionerStep(
        UUID referralId,
        String commissioner,
        @MayBeAbsent String gatekeeper,
        Jurisdiction jurisdiction,
        Moment at,
        @MayBeAbsent CommissionerReason reason) {}
