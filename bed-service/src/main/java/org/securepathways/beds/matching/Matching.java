package org.securepathways.beds.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.securepathways.beds.patient.Search;
import org.securepathways.beds.unit.Staleness;
import org.securepathways.beds.unit.Vacancy;

/** Matches one person with every unit there is: in order and with reasons, never with scores. */
public record Matching(Staleness staleness) {

    /** A candidate with what it is ordered by. */
    private record Ranked(LocalDate usableFrom, boolean otherRegion, Candidate candidate) {}

    // Soonest first; of those free the same day the prison's own region; then a fixed order, so that it never flickers.
    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparing(Ranked::usableFrom)
            .thenComparing(Ranked::otherRegion)
            .thenComparing(ranked -> ranked.candidate().unit())
            .thenComparing(ranked -> ranked.candidate().vacancy());

    // The unit that fails on the fewest points first: the nearest thing to a bed there is.
    private static final Comparator<NoMatch> NEAREST_FIRST =
            Comparator.comparing((NoMatch other) -> other.reasons().size()).thenComparing(NoMatch::unit);

    public Matches match(Search search, List<Supply> supply, Instant now) {
        BedFit fit = new BedFit(staleness, now);
        List<Ranked> ranked = new ArrayList<>();
        List<NoMatch> others = new ArrayList<>();
        for (Supply unit : supply) {
            List<Reason> against = UnitFit.against(search, unit.unit().admits());
            List<Ranked> found = against.isEmpty() ? candidates(search, unit, fit) : List.of();
            if (found.isEmpty()) {
                others.add(new NoMatch(unit.unit().code(), against.isEmpty() ? noBed(unit, fit) : against));
            }
            ranked.addAll(found);
        }
        return new Matches(
                ranked.stream().sorted(BEST_FIRST).map(Ranked::candidate).toList(),
                others.stream().sorted(NEAREST_FIRST).toList());
    }

    /** What stands in the way of offering this one bed, its own unit's criteria apart; empty when nothing does. */
    public Optional<Reason> obstacle(Vacancy vacancy, Instant now) {
        return new BedFit(staleness, now).obstacle(vacancy);
    }

    private static List<Ranked> candidates(Search search, Supply supply, BedFit fit) {
        return supply.beds().stream()
                .filter(bed -> fit.obstacle(bed.vacancy()).isEmpty())
                .map(bed -> ranked(search, supply, bed, fit))
                .toList();
    }

    private static Ranked ranked(Search search, Supply supply, Supply.OnOffer bed, BedFit fit) {
        Vacancy vacancy = bed.vacancy();
        return new Ranked(
                fit.usableFrom(vacancy),
                supply.unit().place().region() != search.region(),
                new Candidate(
                        supply.unit().code(),
                        vacancy.ward(),
                        vacancy.reference(),
                        fit.inFavour(search.region(), supply.unit(), bed)));
    }

    private static List<Reason> noBed(Supply supply, BedFit fit) {
        List<Reason> reasons = supply.beds().stream()
                .flatMap(bed -> fit.obstacle(bed.vacancy()).stream())
                .toList();
        return reasons.isEmpty() ? List.of(new Reason(Why.NO_VACANCY, "The unit has told of no vacancy.")) : reasons;
    }
}
