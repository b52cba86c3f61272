package org.securepathways.beds.offer;

import static org.securepathways.beds.offer.OfferRefusal.ACCEPTED_BEFORE_OFFERED;
import static org.securepathways.beds.offer.OfferRefusal.ALREADY_ADMITTED;
import static org.securepathways.beds.offer.OfferRefusal.ALREADY_DECLINED;
import static org.securepathways.beds.offer.OfferRefusal.BED_ALREADY_RESERVED;
import static org.securepathways.beds.offer.OfferRefusal.OFFER_ENDED;
import static org.securepathways.beds.offer.OfferRefusal.OFFER_EXPIRED;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.Topics;
import org.securepathways.contracts.codes.DeclineReason;
import org.securepathways.contracts.codes.OfferEnding;
import org.securepathways.contracts.placement.OfferAccepted;
import org.securepathways.contracts.placement.OfferDeclined;
import org.securepathways.contracts.placement.OfferEnded;
import org.securepathways.contracts.placement.OfferExpired;
import org.securepathways.contracts.placement.OfferMade;
import org.securepathways.contracts.vacancy.BedOccupancyRetracted;
import org.securepathways.contracts.vacancy.BedOccupied;
import org.securepathways.kit.outbox.Change;
import org.securepathways.kit.outbox.Publication;
import org.securepathways.kit.rule.RefusedException;

/** One vacancy put to one referral; accepted, it is a reservation, and no expiry touches it any more. */
public record Offer(UUID id, UUID referralId, Bed bed, Window window, Standing standing) {

    public static Change<Offer> make(UUID id, UUID referralId, Bed bed, Window window) {
        Offer offer = new Offer(id, referralId, bed, window, Standing.UNANSWERED);
        return told(
                offer,
                EventType.OFFER_MADE,
                window.offeredAt(),
                new OfferMade(
                        referralId, id, bed.unit(), bed.ward(), bed.vacancy(), window.offeredAt(), window.expiresAt()));
    }

    /** Accepting again changes nothing; what counts for expiry is when the answer arrives, not the time it names. */
    public Change<Offer> accept(Moment at, Instant now) {
        return switch (status()) {
            case OPEN -> {
                if (window.isOver(now)) {
                    throw new RefusedException(OFFER_EXPIRED);
                }
                if (at.londonDay().isBefore(Moment.of(window.offeredAt()).londonDay())) {
                    throw RefusedException.of(ACCEPTED_BEFORE_OFFERED, "acceptedAt");
                }
                yield told(
                        with(standing.accepted(at)),
                        EventType.OFFER_ACCEPTED,
                        at.instant(),
                        new OfferAccepted(referralId, id, bed.unit(), bed.ward(), bed.vacancy(), at));
            }
            case ACCEPTED -> Change.of(this);
            case DECLINED, EXPIRED, ENDED, ADMITTED, STAY_OVER -> throw answeredTooLate();
        };
    }

    /** Declining after acceptance frees the bed and is marked, because the case's clocks ran on all the while. */
    public Change<Offer> decline(DeclineReason reason, Instant now) {
        return switch (status()) {
            case OPEN -> {
                if (window.isOver(now)) {
                    throw new RefusedException(OFFER_EXPIRED);
                }
                yield declined(reason, false, now);
            }
            case ACCEPTED -> declined(reason, true, now);
            case DECLINED -> {
                if (standing.declined().filter(reason::equals).isEmpty()) {
                    throw answeredTooLate();
                }
                yield Change.of(this);
            }
            case EXPIRED, ENDED, ADMITTED, STAY_OVER -> throw answeredTooLate();
        };
    }

    /** Only what nobody answered expires, and it did so when its time was over, not when that was noticed. */
    public Change<Offer> expire(Instant now) {
        if (status() != OfferStatus.OPEN || !window.isOver(now)) {
            return Change.of(this);
        }
        return told(
                with(standing.in(OfferStatus.EXPIRED)),
                EventType.OFFER_EXPIRED,
                window.expiresAt(),
                new OfferExpired(referralId, id, bed.unit(), window.expiresAt()));
    }

    /** Ends an open offer, a reservation or a stay that turned out to be elsewhere; anything else is over already. */
    public Change<Offer> end(OfferEnding reason, Instant at) {
        return switch (status()) {
            case OPEN, ACCEPTED, ADMITTED -> {
                Instant endedAt = at.isBefore(window.offeredAt()) ? window.offeredAt() : at;
                yield told(
                        with(standing.ended(reason)),
                        EventType.OFFER_ENDED,
                        endedAt,
                        new OfferEnded(referralId, id, bed.unit(), reason, standing.wasReserved(), endedAt));
            }
            case DECLINED, EXPIRED, ENDED, STAY_OVER -> Change.of(this);
        };
    }

    /** The patient is in the bed. Told to the readers of the unit's beds, not as an answer to the offer. */
    public Change<Offer> occupy(Instant at) {
        return told(
                with(standing.in(OfferStatus.ADMITTED)),
                EventType.BED_OCCUPIED,
                at,
                new BedOccupied(bed.unit(), bed.vacancy(), bed.ward(), referralId, Moment.of(at)));
    }

    /** The patient was never in the bed: a reservation stands again, an offer that nobody had accepted is over. */
    public Change<Offer> vacate(Instant at) {
        var vacated = told(
                with(standing.in(OfferStatus.ACCEPTED)),
                EventType.BED_OCCUPANCY_RETRACTED,
                at,
                new BedOccupancyRetracted(bed.unit(), bed.vacancy(), bed.ward(), referralId, Moment.of(at)));
        return standing.wasReserved()
                ? vacated
                : and(vacated, vacated.after().end(OfferEnding.ADMISSION_RETRACTED, at));
    }

    public OfferStatus status() {
        return standing.status();
    }

    static Change<Offer> and(Change<Offer> first, Change<Offer> next) {
        return new Change<>(
                next.after(),
                Stream.concat(first.events().stream(), next.events().stream()).toList());
    }

    boolean endedBecause(OfferEnding reason) {
        return standing.ending().filter(reason::equals).isPresent();
    }

    private Change<Offer> declined(DeclineReason reason, boolean afterAcceptance, Instant now) {
        return told(
                with(standing.declined(reason)),
                EventType.OFFER_DECLINED,
                now,
                new OfferDeclined(referralId, id, bed.unit(), reason, afterAcceptance, Moment.of(now)));
    }

    private RefusedException answeredTooLate() {
        return switch (status()) {
            case DECLINED -> new RefusedException(ALREADY_DECLINED);
            case EXPIRED -> new RefusedException(OFFER_EXPIRED);
            case ADMITTED, STAY_OVER -> new RefusedException(ALREADY_ADMITTED);
            case OPEN, ACCEPTED, ENDED ->
                endedBecause(OfferEnding.BED_TAKEN)
                        ? new RefusedException(BED_ALREADY_RESERVED)
                        : new RefusedException(OFFER_ENDED)
                                .with(Map.of(
                                        "reason",
                                        standing.ending().map(Enum::name).orElse("")));
        };
    }

    private static Change<Offer> told(Offer after, EventType type, Instant at, Object data) {
        String subject = switch (type.topic()) {
            case Topics.VACANCIES -> after.bed.unit();
            default -> after.referralId.toString();
        };
        return Change.of(after, Publication.of(type, subject, at, data));
    }

    private Offer with(Standing next) {
        return new Offer(id, referralId, bed, window, next);
    }
}
