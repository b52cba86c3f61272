package org.securepathways.assessments.level.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.securepathways.assessments.level.Prices;
import org.securepathways.assessments.level.Uplift;
import org.securepathways.assessments.level.store.LevelCount;
import org.securepathways.contracts.codes.SecurityLevel;

/**
 * What the Ministry's decisions on levels came to.
 *
 * @param raised how often a higher level was decided than was recommended
 * @param raisedPerDay what those cost more for each day all of them are in hospital, in pounds
 * @param loweredPerDay what the lowered ones cost less, as a positive figure
 * @param steps each step by itself
 */
record LevelFigures(
        int raised, int lowered, int kept, BigDecimal raisedPerDay, BigDecimal loweredPerDay, List<Step> steps) {

    /** One kind of step, in the prices of one year. */
    record Step(SecurityLevel recommended, SecurityLevel decided, int n, BigDecimal perDay, String prices) {
        private static Step of(LevelCount count, Prices prices) {
            Uplift each =
                    prices.between(count.recommended(), count.decided(), LocalDate.of(count.year(), Month.APRIL, 1));
            return new Step(count.recommended(), count.decided(), count.n(), each.over(count.n()), each.prices());
        }

        /** The levels stand in the code list from the highest to the lowest. */
        private int rise() {
            return recommended.compareTo(decided);
        }
    }

    static LevelFigures of(List<LevelCount> counts, Prices prices) {
        List<Step> steps = List.copyOf(counts.stream()
                .map(count -> Step.of(count, prices))
                .collect(Collectors.toMap(
                        step -> List.of(step.recommended(), step.decided(), step.prices()),
                        step -> step,
                        (one, other) -> new Step(
                                one.recommended(),
                                one.decided(),
                                one.n() + other.n(),
                                one.perDay().add(other.perDay()),
                                one.prices()),
                        LinkedHashMap::new))
                .values());
        return new LevelFigures(
                count(steps, step -> step.rise() > 0),
                count(steps, step -> step.rise() < 0),
                count(steps, step -> step.rise() == 0),
                cost(steps, step -> step.rise() > 0),
                cost(steps, step -> step.rise() < 0).negate(),
                steps.stream().filter(step -> step.rise() != 0).toList());
    }

    private static int count(List<Step> steps, Predicate<Step> which) {
        return steps.stream().filter(which).mapToInt(Step::n).sum();
    }

    private static BigDecimal cost(List<Step> steps, Predicate<Step> which) {
        return steps.stream().filter(which).map(Step::perDay).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
