package org.securepathways.contracts.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.MayBeAbsent;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.Milestone;

/** An adjudicator ruled which start holds, until another ruling. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StartRuled(
        UUID referralId,
        UUID rulingId,
        Milestone milestone,
        Moment ruledAt,
        @MayBeAbsent UUID upheldClaim) {}
