package org.securepathways.tracker.holder;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.securepathways.contracts.placement.OfferAccepted;
import org.securepathways.contracts.placement.OfferDeclined;
import org.securepathways.contracts.placement.OfferEnded;
import org.securepathways.contracts.placement.OfferExpired;
import org.securepathways.contracts.placement.OfferMade;
import org.securepathways.contracts.tracker.DirectionIssued;
import org.securepathways.tracker.fact.Fact;

/** How far a case had come towards a bed: offers, application and direction. */
final class Placement {
    private boolean applied;
    private boolean fellThrough;
    private boolean returned;
    /** The reserved bed was lost and none is reserved since: what was applied for and directed waits for another. */
    private boolean bedLost;

    private Optional<String> directionHospital = Optional.empty();
    private final Set<UUID> reserved = new HashSet<>();
    private final Set<UUID> open = new HashSet<>();
    private final Set<UUID> over = new HashSet<>();

    void take(Fact fact) {
        switch (fact.type()) {
            case OFFER_MADE -> made(fact.as(OfferMade.class));
            case OFFER_ACCEPTED -> accepted(fact.as(OfferAccepted.class));
            case OFFER_DECLINED -> over(fact.as(OfferDeclined.class).offerId());
            case OFFER_EXPIRED -> over(fact.as(OfferExpired.class).offerId());
            case OFFER_ENDED -> over(fact.as(OfferEnded.class).offerId());
            case PLACEMENT_RETURNED -> returned = true;
            case APPLICATION_COMPLETED -> applied = true;
            case DIRECTION_ISSUED ->
                directionHospital = Optional.of(fact.as(DirectionIssued.class).hospital());
            default -> {
                // The others do not change how far it has come here.
            }
        }
    }

    /** A meeting decided: what fell through before it no longer counts. */
    void decidedAgain() {
        fellThrough = false;
        returned = false;
    }

    boolean isDirected() {
        return directionHospital.isPresent() && !bedLost;
    }

    boolean isApplied() {
        return applied && !bedLost;
    }

    boolean isReserved() {
        return !reserved.isEmpty();
    }

    boolean isOffered() {
        return !open.isEmpty();
    }

    boolean isReturned() {
        return returned;
    }

    boolean hasFallenThrough() {
        return fellThrough;
    }

    private void made(OfferMade offer) {
        if (!over.contains(offer.offerId()) && !reserved.contains(offer.offerId())) {
            open.add(offer.offerId());
            returned = false;
        }
    }

    private void accepted(OfferAccepted offer) {
        if (over.contains(offer.offerId())) {
            return;
        }
        open.remove(offer.offerId());
        reserved.add(offer.offerId());
        boolean directedElsewhere = directionHospital
                .map(hospital -> !hospital.equals(offer.unit()))
                .orElse(false);
        if (bedLost && directedElsewhere) {
            directionHospital = Optional.empty();
        }
        bedLost = false;
    }

    private void over(UUID offer) {
        over.add(offer);
        open.remove(offer);
        if (reserved.remove(offer) && reserved.isEmpty()) {
            bedLost = true;
        }
        fellThrough = true;
    }
}
