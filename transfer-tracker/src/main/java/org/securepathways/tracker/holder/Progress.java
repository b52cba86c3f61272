package org.securepathways.tracker.holder;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.securepathways.contracts.assessment.AccessDecided;
import org.securepathways.contracts.codes.AccessOutcome;
import org.securepathways.contracts.placement.OfferAccepted;
import org.securepathways.contracts.placement.OfferDeclined;
import org.securepathways.contracts.placement.OfferEnded;
import org.securepathways.contracts.placement.OfferExpired;
import org.securepathways.contracts.placement.OfferMade;
import org.securepathways.contracts.tracker.DirectionIssued;
import org.securepathways.tracker.fact.Fact;

/** How far a case had come, taking one fact after the other. Lives only while a timeline is made. */
final class Progress {
    private boolean sent;
    private boolean applied;
    private boolean departed;
    private boolean fellThrough;
    private boolean recommended;
    private boolean notRecommended;
    /** The reserved bed was lost and none is reserved since: what was applied for and directed waits for another. */
    private boolean bedLost;

    private Optional<String> directionHospital = Optional.empty();
    private final Set<UUID> reserved = new HashSet<>();
    private final Set<UUID> open = new HashSet<>();
    private final Set<UUID> over = new HashSet<>();

    /** Whether the case is in this situation; it may be in several. */
    boolean is(Situation situation) {
        return switch (situation) {
            case DEPARTED -> departed;
            case DIRECTION_ISSUED -> directionHospital.isPresent() && !bedLost;
            case APPLICATION_COMPLETE -> applied && !bedLost;
            case BED_RESERVED -> !reserved.isEmpty();
            case BED_OFFERED -> !open.isEmpty();
            case NO_OFFER_LEFT -> fellThrough;
            case ADMISSION_RECOMMENDED -> recommended;
            case HOSPITAL_NOT_RECOMMENDED -> notRecommended;
            case REFERRAL_SENT -> sent;
            case REFERRAL_IN_PREPARATION -> true;
        };
    }

    void take(Fact fact) {
        switch (fact.type()) {
            case REFERRAL_SUBMITTED -> sent = true;
            case ACCESS_DECIDED -> decided(fact.as(AccessDecided.class));
            case OFFER_MADE -> made(fact.as(OfferMade.class));
            case OFFER_ACCEPTED -> accepted(fact.as(OfferAccepted.class));
            case OFFER_DECLINED -> over(fact.as(OfferDeclined.class).offerId());
            case OFFER_EXPIRED -> over(fact.as(OfferExpired.class).offerId());
            case OFFER_ENDED -> over(fact.as(OfferEnded.class).offerId());
            case APPLICATION_COMPLETED -> applied = true;
            case DIRECTION_ISSUED ->
                directionHospital = Optional.of(fact.as(DirectionIssued.class).hospital());
            case DEPARTURE_RECORDED -> departed = true;
            default -> {
                // The others do not change whom a case is with.
            }
        }
    }

    private void decided(AccessDecided decision) {
        recommended = decision.outcome() == AccessOutcome.ADMIT;
        notRecommended = !recommended;
        fellThrough = false;
    }

    private void made(OfferMade offer) {
        if (!over.contains(offer.offerId()) && !reserved.contains(offer.offerId())) {
            open.add(offer.offerId());
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
