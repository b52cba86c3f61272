package org.securepathways.beds.offer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.securepathways.beds.patient.Admission;
import org.securepathways.beds.patient.PatientCase;
import org.securepathways.beds.patient.ReferralStanding;
import org.securepathways.contracts.codes.OfferEnding;
import org.securepathways.kit.outbox.Change;
import org.securepathways.kit.rule.RefusedException;

/**
 * Every offer ever made for one case, and what the facts about the case mean for them. An admission is a fact about the
 * world and outranks a withdrawal, whichever was heard first.
 */
public record CaseOffers(List<Offer> offers) {

    /** @throws RefusedException when the patient has a bed, or this one is on offer to the patient already */
    public void requireRoomFor(Bed bed) {
        requireNoBed();
        if (offers.stream()
                .anyMatch(o -> o.status() == OfferStatus.OPEN && o.bed().isTheSameAs(bed))) {
            throw new RefusedException(OfferRefusal.ALREADY_OFFERED);
        }
    }

    /** @throws RefusedException when the patient has a bed */
    public void requireNoBed() {
        if (offers.stream().anyMatch(offer -> offer.status().holdsBed())) {
            throw new RefusedException(OfferRefusal.PATIENT_ALREADY_RESERVED);
        }
    }

    /** What changes so that the offers agree with the case; nothing when they do already. */
    public List<Change<Offer>> settle(PatientCase patient, List<Bed> heldByOthers) {
        if (patient.admission().isPresent()) {
            return admitted(patient.admission().get(), heldByOthers);
        }
        ReferralStanding standing = patient.standing();
        return standing.now()
                .endsOffers()
                .map(reason -> end(offers, reason, standing.since().orElseThrow()))
                .orElse(List.of());
    }

    /** What changes because the admission was a mistake; beds given up for it may be others' by now, and stay so. */
    public List<Change<Offer>> retract(PatientCase patient, Instant at) {
        return offers.stream()
                .filter(offer -> offer.status() == OfferStatus.ADMITTED)
                .map(offer -> offer.vacate(at))
                .map(vacated -> patient.standing()
                        .now()
                        .endsOffers()
                        .map(reason -> Offer.and(vacated, vacated.after().end(reason, at)))
                        .orElse(vacated))
                .toList();
    }

    /** The unit's references of the beds that were ever offered, in the order they are to be locked. */
    public List<String> vacanciesOf(String unit) {
        return offers.stream()
                .map(Offer::bed)
                .filter(bed -> bed.unit().equals(unit))
                .map(Bed::vacancy)
                .distinct()
                .sorted()
                .toList();
    }

    private List<Change<Offer>> admitted(Admission admission, List<Bed> heldByOthers) {
        List<Change<Offer>> changes = new ArrayList<>();
        Optional<Offer> filled = filled(admission, heldByOthers);
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
    private Optional<Offer> filled(Admission admission, List<Bed> heldByOthers) {
        return offers.stream()
                .filter(offer -> offer.bed().unit().equals(admission.unit()))
                .filter(offer -> offer.status().holdsBed()
                        || offer.status() == OfferStatus.STAY_OVER
                        || (couldStillBe(offer) && heldByOthers.stream().noneMatch(offer.bed()::isTheSameAs)))
                .min(Comparator.comparing(CaseOffers::distanceFromPromise)
                        .thenComparing(offer -> offer.window().offeredAt())
                        .thenComparing(Offer::id));
    }

    // A withdrawal, a rejection, a merge or another admission heard before this one may have ended the very offer that
    // led here.
    private static boolean couldStillBe(Offer offer) {
        return offer.status() == OfferStatus.OPEN
                || offer.endedBecause(OfferEnding.REFERRAL_WITHDRAWN)
                || offer.endedBecause(OfferEnding.REFERRAL_REJECTED)
                || offer.endedBecause(OfferEnding.REFERRAL_MERGED)
                || offer.endedBecause(OfferEnding.ADMITTED_ELSEWHERE)
                || offer.endedBecause(OfferEnding.ADMISSION_RETRACTED);
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
