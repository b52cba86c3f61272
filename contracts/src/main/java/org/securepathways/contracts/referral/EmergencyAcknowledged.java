package org.securepathways.contracts.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.Party;

/** Somebody answers for the emergency: the alarm ends. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EmergencyAcknowledged(UUID referralId, Moment acknowledgedAt, Party by) {}
