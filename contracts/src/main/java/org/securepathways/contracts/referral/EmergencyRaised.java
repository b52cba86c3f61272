package org.securepathways.contracts.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.MayBeAbsent;
import org.securepathways.contracts.Moment;

/** An emergency was raised and nobody answers for it yet. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EmergencyRaised(
        UUID referralId, Moment raisedAt, @MayBeAbsent Integer reminder) {}
