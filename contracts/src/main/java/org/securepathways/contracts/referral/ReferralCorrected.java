package org.securepathways.contracts.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.MayBeAbsent;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.CorrectionReason;

/** What the referral says was told anew, whole; when it was sent does not change. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralCorrected(
        UUID referralId,
        @MayBeAbsent UUID correctsEvent,
        CorrectionReason reason,
        Moment correctedAt,
        ReferralSubmitted referral) {}
