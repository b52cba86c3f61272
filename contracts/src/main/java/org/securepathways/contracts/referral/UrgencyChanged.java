package org.securepathways.contracts.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.JudgedBy;
import org.securepathways.contracts.codes.Urgency;
import org.securepathways.contracts.codes.UrgencyGround;

/** Referrer or assessor judged the urgency anew; clocks do not follow it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UrgencyChanged(
        UUID referralId, Urgency urgency, UrgencyGround urgencyGround, JudgedBy by, Moment changedAt) {}
