package org.securepathways.beds.offer.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.beds.offer.Bed;
import org.securepathways.beds.offer.Offer;
import org.securepathways.beds.offer.OfferStatus;
import org.securepathways.beds.offer.Standing;
import org.securepathways.beds.offer.Window;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.DeclineReason;
import org.securepathways.contracts.codes.OfferEnding;

/** An offer as it lies in its table. */
@Entity
@Table(name = "offer")
class OfferRow {
    @Id
    UUID id;

    @Column(name = "referral_id")
    UUID referralId;

    String unit;
    String vacancy;
    String ward;

    @Column(name = "offered_at")
    Instant offeredAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Enumerated(EnumType.STRING)
    OfferStatus status;

    @Column(name = "accepted_at")
    String acceptedAt;

    @Enumerated(EnumType.STRING)
    DeclineReason declined;

    @Enumerated(EnumType.STRING)
    OfferEnding ending;

    static OfferRow of(Offer offer) {
        OfferRow row = new OfferRow();
        row.id = offer.id();
        row.referralId = offer.referralId();
        row.unit = offer.bed().unit();
        row.vacancy = offer.bed().vacancy();
        row.ward = offer.bed().ward();
        row.offeredAt = offer.window().offeredAt();
        row.expiresAt = offer.window().expiresAt();
        row.status = offer.status();
        return row;
    }

    Offer toOffer() {
        return new Offer(
                id,
                referralId,
                new Bed(unit, ward, vacancy),
                new Window(offeredAt, expiresAt),
                new Standing(
                        status,
                        Optional.ofNullable(acceptedAt).map(Moment::new),
                        Optional.ofNullable(declined),
                        Optional.ofNullable(ending)));
    }
}
