package org.securepathways.contracts.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.Moment;

/** A merge was undone: both referrals go on by themselves, each with its own facts. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralUnmerged(UUID referralId, UUID mergedReferralId, Moment at) {}
