package org.securepathways.contracts.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.securepathways.contracts.codes.OfferEnding;

/** An open offer or a reservation ended without the unit declining. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OfferEnded(
        UUID referralId, UUID offerId, String unit, OfferEnding reason, boolean wasReserved, Instant endedAt) {}
