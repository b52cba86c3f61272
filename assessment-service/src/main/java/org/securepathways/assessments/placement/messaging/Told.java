package org.securepathways.assessments.placement.messaging;

import java.util.Optional;
import java.util.UUID;
import org.securepathways.assessments.placement.Decline;
import org.securepathways.assessments.placement.OfferFact;
import org.securepathways.assessments.placement.OfferState;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.placement.OfferAccepted;
import org.securepathways.contracts.placement.OfferDeclined;
import org.securepathways.contracts.placement.OfferEnded;
import org.securepathways.contracts.placement.OfferExpired;
import org.securepathways.contracts.placement.OfferMade;
import org.securepathways.kit.inbox.PoisonException;
import org.securepathways.kit.inbox.Received;

/** What an event about an offer means here. */
record Told(OfferFact fact, Optional<Decline> decline) {

    /** Empty for an event that means nothing here. */
    static Optional<Told> of(Received event) {
        if (event.type() == EventType.OFFER_MADE) {
            OfferMade made = event.as(OfferMade.class);
            return fact(event, made.offerId(), made.unit(), OfferState.MADE);
        }
        if (event.type() == EventType.OFFER_ACCEPTED) {
            OfferAccepted accepted = event.as(OfferAccepted.class);
            return fact(event, accepted.offerId(), accepted.unit(), OfferState.ACCEPTED);
        }
        if (event.type() == EventType.OFFER_EXPIRED) {
            OfferExpired expired = event.as(OfferExpired.class);
            return fact(event, expired.offerId(), expired.unit(), OfferState.EXPIRED);
        }
        if (event.type() == EventType.OFFER_ENDED) {
            OfferEnded ended = event.as(OfferEnded.class);
            return fact(event, ended.offerId(), ended.unit(), OfferState.ENDED);
        }
        return event.type() == EventType.OFFER_DECLINED
                ? declined(event, event.as(OfferDeclined.class))
                : Optional.empty();
    }

    private static Optional<Told> declined(Received event, OfferDeclined told) {
        Decline decline = Decline.told(
                required(told.offerId(), "offerId"),
                event.subjectId(),
                required(told.unit(), "unit"),
                required(told.reason(), "reason"),
                told.afterAcceptance(),
                required(told.declinedAt(), "declinedAt"),
                event.sequence());
        return fact(event, told.offerId(), told.unit(), OfferState.DECLINED)
                .map(known -> new Told(known.fact(), Optional.of(decline)));
    }

    private static Optional<Told> fact(Received event, UUID offerId, String unit, OfferState state) {
        return Optional.of(new Told(
                new OfferFact(
                        required(offerId, "offerId"),
                        event.subjectId(),
                        required(unit, "unit"),
                        state,
                        event.sequence()),
                Optional.empty()));
    }

    private static <T> T required(T value, String field) {
        if (value == null) {
            throw new PoisonException("it has no " + field);
        }
        return value;
    }
}
