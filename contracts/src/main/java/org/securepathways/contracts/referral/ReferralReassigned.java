package org.securepathways.contracts.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.Region;

/** Another prison's team has the referral now. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralReassigned(UUID referralId, String prison, Region region, Moment at) {}
