package org.securepathways.beds.matching;

import static org.securepathways.beds.matching.Wording.inWords;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securepathways.beds.unit.Staleness;
import org.securepathways.beds.unit.Unit;
import org.securepathways.beds.unit.Vacancy;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.Region;

/** Says whether one bed can be offered now, and what is worth knowing about it. */
record BedFit(Staleness staleness, Instant now) {

    /** What stands in the way of an offer; empty when nothing does. */
    Optional<Reason> obstacle(Vacancy vacancy) {
        return switch (vacancy.bed()) {
            case FREE -> tooOld(vacancy);
            case RESERVED -> reason(Why.BED_RESERVED, named(vacancy) + " is reserved for another patient.");
            case OCCUPIED -> reason(Why.BED_OCCUPIED, named(vacancy) + " is occupied.");
            case WITHDRAWN -> reason(Why.NO_VACANCY, named(vacancy) + " was taken back by the unit.");
        };
    }

    List<Reason> inFavour(Region wanted, Unit unit, Supply.OnOffer bed) {
        List<Reason> reasons = new ArrayList<>();
        LocalDate from = bed.vacancy().availableFrom();
        reasons.add(
                from.isAfter(today())
                        ? new Reason(Why.AVAILABLE_LATER, "The bed is free from " + from + ".")
                        : new Reason(Why.AVAILABLE_NOW, "The bed is free now."));
        Region there = unit.place().region();
        reasons.add(
                there == wanted
                        ? new Reason(Why.SAME_REGION, "The unit is in the region of the prison.")
                        : new Reason(Why.OTHER_REGION, "The unit is in another region: " + inWords(there) + "."));
        if (staleness.isStale(bed.vacancy(), now)) {
            reasons.add(new Reason(
                    Why.VACANCY_STALE, "The unit last confirmed the bed " + ageInHours(bed.vacancy()) + " hours ago."));
        }
        if (bed.openOffers() > 0) {
            reasons.add(new Reason(
                    Why.OFFERS_OPEN,
                    "The bed is on offer already (" + bed.openOffers() + " open): the first acceptance gets it."));
        }
        return List.copyOf(reasons);
    }

    /** The first day it could be used: what was free last week is no sooner than what is free today. */
    LocalDate usableFrom(Vacancy vacancy) {
        return vacancy.availableFrom().isAfter(today()) ? vacancy.availableFrom() : today();
    }

    private Optional<Reason> tooOld(Vacancy vacancy) {
        return staleness.isTooOldToOffer(vacancy, now)
                ? reason(
                        Why.VACANCY_TOO_OLD,
                        named(vacancy) + " was last confirmed " + ageInHours(vacancy)
                                + " hours ago: the unit must confirm it before it can be offered.")
                : Optional.empty();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, Moment.LONDON);
    }

    private long ageInHours(Vacancy vacancy) {
        return Duration.between(vacancy.confirmedAt(), now).toHours();
    }

    private static Optional<Reason> reason(Why code, String says) {
        return Optional.of(new Reason(code, says));
    }

    private static String named(Vacancy vacancy) {
        return "Bed " + vacancy.reference();
    }
}
