package org.securepathways.contracts.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/** The unit did not answer in time. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OfferExpired(UUID referralId, UUID offerId, String unit, Instant expiredAt) {}
