package org.securepathways.contracts.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.WithdrawalReason;

/** The referrer withdrew the referral. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralWithdrawn(UUID referralId, WithdrawalReason reason, Moment withdrawnAt) {}
