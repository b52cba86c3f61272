package org.securepathways.beds.offer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.securepathways.beds.matching.Searching;
import org.securepathways.beds.offer.store.OfferTable;
import org.securepathways.beds.patient.AccessDecision;
import org.securepathways.beds.patient.AccessDecision.MinistryLevel;
import org.securepathways.beds.patient.Admission;
import org.securepathways.beds.patient.Needs;
import org.securepathways.beds.patient.PatientCase;
import org.securepathways.beds.patient.ReferralStanding;
import org.securepathways.beds.patient.store.CaseTable;
import org.securepathways.beds.patient.store.ReferralNews;
import org.securepathways.beds.unit.store.VacancyTable;
import org.securepathways.contracts.codes.JudgedBy;
import org.securepathways.contracts.codes.OfferEnding;
import org.securepathways.contracts.codes.Region;
import org.securepathways.contracts.codes.Urgency;
import org.securepathways.kit.outbox.Change;
import org.securepathways.kit.store.Tx;

/** Takes in what the other services say of a case, and makes its offers agree with it. */
@ApplicationScoped
public class CaseCommands {
    private final CaseTable cases;
    private final ReferralNews referrals;
    private final VacancyTable vacancies;
    private final OfferTable offers;
    private final Searching searching;

    CaseCommands(
            CaseTable cases, ReferralNews referrals, VacancyTable vacancies, OfferTable offers, Searching searching) {
        this.cases = cases;
        this.referrals = referrals;
        this.vacancies = vacancies;
        this.offers = offers;
        this.searching = searching;
    }

    /** A search starts with whichever of the referral and the decision is heard last. */
    public Uni<Void> submitted(Tx tx, UUID id, Needs needs, long sequence) {
        return referrals.submitted(tx, id, needs, sequence).chain(patient -> searching.tellWhenNoneFound(tx, patient));
    }

    public Uni<Void> corrected(Tx tx, UUID id, Needs needs, long sequence) {
        return referrals.corrected(tx, id, needs, sequence).chain(patient -> searching.tellWhenNoneFound(tx, patient));
    }

    /** The person is held elsewhere, or another prison's team has the referral: offers made stay. */
    public Uni<Void> moved(Tx tx, UUID id, String prison, Region region, long sequence) {
        return referrals.moved(tx, id, prison, region, sequence).replaceWithVoid();
    }

    public Uni<Void> judged(Tx tx, UUID id, Urgency urgency, JudgedBy by, long sequence) {
        return referrals.judged(tx, id, urgency, by, sequence).replaceWithVoid();
    }

    /** What the Ministry decided on the level: from now on that is what is searched for. */
    public Uni<Void> levelDecided(Tx tx, UUID id, MinistryLevel decided, long sequence) {
        return cases.levelDecided(tx, id, decided, sequence).chain(patient -> searching.tellWhenNoneFound(tx, patient));
    }

    public Uni<Void> decided(Tx tx, UUID id, AccessDecision decision, long sequence) {
        return cases.decided(tx, id, decision, sequence).chain(patient -> searching.tellWhenNoneFound(tx, patient));
    }

    /** It ended, is held up or is open again. Offers that have ended stay so: a bed given up may be another's by now. */
    public Uni<Void> turned(Tx tx, UUID id, ReferralStanding standing, long sequence) {
        return referrals
                .turned(tx, id, standing, sequence)
                .chain(patient -> settle(tx, patient).chain(() -> searching.tellWhenNoneFound(tx, patient)));
    }

    public Uni<Void> admitted(Tx tx, UUID id, Admission admission, long sequence) {
        return cases.admitted(tx, id, admission, sequence).chain(patient -> settle(tx, patient));
    }

    /** The admission was a mistake: a bed is sought again, and offers that ended because of it stay so. */
    public Uni<Void> admissionRetracted(Tx tx, UUID id, Instant at, long sequence) {
        return cases.admissionRetracted(tx, id, sequence)
                .chain(patient -> patient.admission().isPresent()
                        ? Uni.createFrom().voidItem()
                        : offers.lockOfCase(tx, id)
                                .map(made -> new CaseOffers(made).retract(patient, at))
                                .chain(changes -> offers.store(tx, changes))
                                .chain(() -> searching.tellWhenNoneFound(tx, patient)));
    }

    private Uni<Void> settle(Tx tx, PatientCase patient) {
        if (patient.admission().isEmpty()) {
            return offers.lockOfCase(tx, patient.referralId())
                    .map(made -> new CaseOffers(made).settle(patient, List.of()))
                    .chain(changes -> offers.store(tx, changes));
        }
        String unit = patient.admission().get().unit();
        return lockBeds(tx, unit, patient.referralId())
                .chain(() -> offers.heldByOthers(tx, unit, patient.referralId()))
                .chain(held -> offers.lockOfCase(tx, patient.referralId())
                        .map(made -> new CaseOffers(made).settle(patient, held)))
                .chain(changes -> withLosers(tx, changes))
                .chain(changes -> offers.store(tx, changes));
    }

    // No acceptance of a bed may pass while it is decided whether the patient is in it.
    private Uni<Void> lockBeds(Tx tx, String unit, UUID referralId) {
        return offers.ofCase(tx, referralId).chain(made -> {
            Uni<Void> all = Uni.createFrom().voidItem();
            for (String vacancy : new CaseOffers(made).vacanciesOf(unit)) {
                all = all.chain(() -> vacancies.lock(tx, unit, vacancy)).replaceWithVoid();
            }
            return all;
        });
    }

    // A bed that was filled without having been reserved may be on offer to others still.
    private Uni<List<Change<Offer>>> withLosers(Tx tx, List<Change<Offer>> changes) {
        return changes.stream()
                .map(Change::after)
                .filter(offer -> offer.status() == OfferStatus.ADMITTED)
                .findFirst()
                .map(filled -> offers.lockOfBed(tx, filled.bed()).map(rivals -> {
                    List<Change<Offer>> all = new ArrayList<>(changes);
                    Instant at = changes.get(0).events().get(0).occurredAt();
                    all.addAll(new BedOffers(rivals).endOthers(filled.id(), OfferEnding.BED_TAKEN, at));
                    return List.copyOf(all);
                }))
                .orElseGet(() -> Uni.createFrom().item(changes));
    }
}
