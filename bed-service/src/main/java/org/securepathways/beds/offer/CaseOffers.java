package org.securepathways.beds.offer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.securepathways.beds.patient.Admission;
import org.securepathways.beds.patient.PatientCase;
import org.securepathways.contracts.codes.OfferEnding;
import org.securepathways.kit.outbox.Change;

/**
 * Every offer ever made for one case, and what the facts about the case mean for them. An admission is a fact about the
 * world and outranks a withdrawal, whichever was heard first.
 */
public record CaseOffers(List<Offer> offers) {

    /** What changes so that the offers agree with the case; nothing when they do already. */
    public List<Change<Offer>> settle(PatientCase patient, Predicate<Bed> isFree) {
        if (patient.admission().isPresent()) {
            return admitted(patient.admission().get(), isFree);
        }
        return patient.withdrawnAt()
                .map(at -> end(offers, OfferEnding.REFERRAL_WITHDRAWN, at))
                .orElse(List.of());
    }

    private List<Change<Offer>> admitted(Admission admission, Predicate<Bed> isFree) {
        List<Change<Offer>> changes = new ArrayList<>();
        Optional<Offer> filled = filled(admission, isFree);
        List<Offer> others = offers.stream()
                .filter(offer -> !filled.equals(Optional.of(offer)))
                .toList();
        // The patient's other bed is given up before this one is filled: nobody holds two.
        changes.addAll(end(others, OfferEnding.ADMITTED_ELSEWHERE, admission.at()));
        filled.filter(offer -> offer.status() != OfferStatus.ADMITTED && offer.status() != OfferStatus.STAY_OVER)
                .map(offer -> offer.occupy(admission.at()))
                .ifPresent(changes::add);
        return List.copyOf(changes);
    }

    /** The offer whose bed the patient is in: of those at the unit, the one that comes nearest to a promise. */
    private Optional<Offer> filled(Admission admission, Predicate<Bed> isFree) {
        return offers.stream()
                .filter(offer -> offer.bed().unit().equals(admission.unit()))
                .filter(offer -> offer.status().holdsBed()
                        || offer.status() == OfferStatus.STAY_OVER
                        || (couldStillBe(offer) && isFree.test(offer.bed())))
                .min(Comparator.comparing(CaseOffers::distanceFromPromise)
                        .thenComparing(offer -> offer.window().offeredAt())
                        .thenComparing(Offer::id));
    }

    // A withdrawal or another admission heard before this one may have ended the very offer that led here.
    private static boolean couldStillBe(Offer offer) {
        return offer.status() == OfferStatus.OPEN
                || offer.endedBecause(OfferEnding.REFERRAL_WITHDRAWN)
                || offer.endedBecause(OfferEnding.ADMITTED_ELSEWHERE);
    }

    private static int distanceFromPromise(Offer offer) {
        return switch (offer.status()) {
            case ADMITTED -> 0;
            case ACCEPTED -> 1;
            case STAY_OVER -> 2;
            case OPEN, DECLINED, EXPIRED, ENDED -> offer.standing().wasReserved() ? 3 : 4;
        };
    }

    private static List<Change<Offer>> end(List<Offer> offers, OfferEnding reason, Instant at) {
        return offers.stream()
                .map(offer -> offer.end(reason, at))
                .filter(change -> !change.events().isEmpty())
                .toList();
    }
}
