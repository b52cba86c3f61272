package org.securepathways.beds.offer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.securepathways.beds.matching.Reason;
import org.securepathways.beds.matching.Searching;
import org.securepathways.beds.matching.UnitFit;
import org.securepathways.beds.patient.Search;
import org.securepathways.beds.unit.Unit;
import org.securepathways.beds.unit.UnitRefusal;
import org.securepathways.beds.unit.Vacancy;
import org.securepathways.beds.unit.store.UnitTable;
import org.securepathways.beds.unit.store.VacancyTable;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;

/** Finds the bed that is to be offered, and refuses one that could not be the patient's. */
@ApplicationScoped
class Offerable {
    private final UnitTable units;
    private final VacancyTable vacancies;
    private final Searching searching;

    Offerable(UnitTable units, VacancyTable vacancies, Searching searching) {
        this.units = units;
        this.vacancies = vacancies;
        this.searching = searching;
    }

    /** The bed, its vacancy locked, so that no acceptance of it can miss the offer now being made. */
    Uni<Bed> bed(Tx tx, Search search, MakeOffer command, Instant now) {
        return units.find(tx, command.unit())
                .map(found -> found.orElseThrow(() -> RefusedException.of(UnitRefusal.UNIT_UNKNOWN, "unit")))
                .invoke(unit -> requireFit(search, unit))
                .chain(() -> vacancies.lock(tx, command.unit(), command.vacancy()))
                .map(found -> found.orElseThrow(() -> RefusedException.of(UnitRefusal.VACANCY_UNKNOWN, "vacancy")))
                .invoke(vacancy -> requireFree(vacancy, now))
                .map(vacancy -> new Bed(vacancy.unit(), vacancy.ward(), vacancy.reference()));
    }

    private static void requireFit(Search search, Unit unit) {
        List<Reason> against = UnitFit.against(search, unit.admits());
        if (!against.isEmpty()) {
            throw new RefusedException(OfferRefusal.DOES_NOT_MATCH).with(Map.of("reasons", against));
        }
    }

    private void requireFree(Vacancy vacancy, Instant now) {
        if (searching.matching().obstacle(vacancy, now).isPresent()) {
            throw new RefusedException(
                    switch (vacancy.bed()) {
                        case FREE -> OfferRefusal.VACANCY_TOO_OLD;
                        case RESERVED -> OfferRefusal.BED_ALREADY_RESERVED;
                        case OCCUPIED -> OfferRefusal.BED_OCCUPIED;
                        case WITHDRAWN -> OfferRefusal.VACANCY_WITHDRAWN;
                    });
        }
    }
}
