package org.securepathways.contracts.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.Moment;

/** The admission that had closed the referral was retracted: it is open again as if it had not been closed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralReopened(UUID referralId, Moment reopenedAt) {}
