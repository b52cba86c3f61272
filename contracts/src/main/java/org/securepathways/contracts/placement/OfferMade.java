package org.securepathways.contracts.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/** A vacancy was put to a referral. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OfferMade(
        UUID referralId,
        UUID offerId,
        String unit,
        String ward,
        String vacancy,
        Instant offeredAt,
        Instant expiresAt) {}
