package org.securepathways.contracts.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.Moment;

/** Two referrals turned out to be of one person and go on as one, with the earliest start. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralMerged(UUID referralId, UUID mergedReferralId, Moment at) {}
