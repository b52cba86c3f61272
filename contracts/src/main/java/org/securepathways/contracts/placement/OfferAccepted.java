package org.securepathways.contracts.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.Moment;

/** The unit accepted: the bed is reserved for this referral and no other. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OfferAccepted(
        UUID referralId, UUID offerId, String unit, String ward, String vacancy, Moment acceptedAt) {}
