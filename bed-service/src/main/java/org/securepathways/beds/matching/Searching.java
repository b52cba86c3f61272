package org.securepathways.beds.matching;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.securepathways.beds.matching.Supply.OnOffer;
import org.securepathways.beds.patient.PatientCase;
import org.securepathways.beds.patient.Search;
import org.securepathways.beds.patient.store.CaseTable;
import org.securepathways.beds.unit.Staleness;
import org.securepathways.beds.unit.Unit;
import org.securepathways.beds.unit.store.MarketTable;
import org.securepathways.beds.unit.store.VacancyQuery.Found;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.placement.MatchNoneFound;
import org.securepathways.kit.outbox.Publication;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;

/** Searches all there is for one case, and says so when nothing was found. */
@ApplicationScoped
public class Searching {
    private final MarketTable market;
    private final CaseTable cases;
    private final Matching matching;
    private final Clock clock;

    Searching(MarketTable market, CaseTable cases, Staleness staleness, Clock clock) {
        this.market = market;
        this.cases = cases;
        this.matching = new Matching(staleness);
        this.clock = clock;
    }

    public Matching matching() {
        return matching;
    }

    /** What a bed must be like for the case. @throws RefusedException when no bed is to be found for it, now */
    public static Search required(PatientCase patient) {
        requireOpen(patient);
        return patient.search().orElseThrow();
    }

    /** @throws RefusedException when no bed is to be found for the case, now */
    public static void requireOpen(PatientCase patient) {
        SearchRefusal.of(patient).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        if (patient.search().isEmpty()) {
            throw new RefusedException(SearchRefusal.NOT_DECIDED);
        }
    }

    public Uni<Matches> search(Mutiny.StatelessSession session, Search search) {
        return market.units(session)
                .chain(units -> market.vacancies(session)
                        .map(vacancies -> matching.match(search, supply(units, vacancies), clock.instant())));
    }

    /** Publishes match.none-found when nothing is found for a case that is to have a bed; once for each decision on what it needs. */
    public Uni<Void> tellWhenNoneFound(Tx tx, PatientCase patient) {
        return !patient.isOpen() || patient.search().isEmpty()
                ? Uni.createFrom().voidItem()
                : search(tx.session(), patient.search().get())
                        .chain(matches -> matches.isNoneFound()
                                ? tellOnce(tx, patient)
                                : Uni.createFrom().voidItem());
    }

    private Uni<Void> tellOnce(Tx tx, PatientCase patient) {
        return cases.rememberNoneFound(
                        tx,
                        patient.referralId(),
                        patient.decision().orElseThrow().searchedAs())
                .chain(first -> first
                        ? tx.publish(noneFound(patient, patient.search().orElseThrow()))
                        : Uni.createFrom().voidItem());
    }

    private Publication noneFound(PatientCase patient, Search search) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return Publication.of(
                EventType.MATCH_NONE_FOUND,
                patient.referralId(),
                now,
                new MatchNoneFound(
                        patient.referralId(),
                        search.care().level(),
                        search.care().service(),
                        search.care().pathway(),
                        search.gender(),
                        search.region(),
                        now));
    }

    private static List<Supply> supply(List<Unit> units, List<Found> vacancies) {
        Map<String, List<OnOffer>> byUnit = vacancies.stream()
                .collect(Collectors.groupingBy(
                        found -> found.vacancy().unit(),
                        Collectors.mapping(
                                found -> new OnOffer(found.vacancy(), found.openOffers()), Collectors.toList())));
        return units.stream()
                .map(unit -> new Supply(unit, byUnit.getOrDefault(unit.code(), List.of())))
                .toList();
    }
}
