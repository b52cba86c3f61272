package org.securepathways.beds.offer.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.beds.offer.Offer;
import org.securepathways.beds.offer.OfferStatus;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.DeclineReason;
import org.securepathways.contracts.codes.OfferEnding;

/** An offer as its readers see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OfferView(
        UUID id,
        UUID referralId,
        String unit,
        String ward,
        String vacancy,
        OfferStatus status,
        Instant offeredAt,
        Instant expiresAt,
        @Schema(implementation = String.class) Moment acceptedAt,
        DeclineReason declined,
        OfferEnding ended) {

    static OfferView of(Offer offer) {
        return new OfferView(
                offer.id(),
                offer.referralId(),
                offer.bed().unit(),
                offer.bed().ward(),
                offer.bed().vacancy(),
                offer.status(),
                offer.window().offeredAt(),
                offer.window().expiresAt(),
                offer.standing().acceptedAt().orElse(null),
                offer.standing().declined().orElse(null),
                offer.standing().ending().orElse(null));
    }
}
