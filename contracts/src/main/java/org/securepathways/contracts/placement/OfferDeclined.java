package org.securepathways.contracts.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.DeclineReason;

/** The unit declined. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OfferDeclined(
        UUID referralId, UUID offerId, String unit, DeclineReason reason, boolean afterAcceptance, Moment declinedAt) {}
