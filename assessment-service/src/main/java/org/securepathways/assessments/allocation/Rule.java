package org.securepathways.assessments.allocation;

import java.util.Optional;

/**
 * One rule.
 *
 * @param number days or kilometres, where the criterion takes a number
 */
public record Rule(Criterion criterion, Optional<Integer> number) {

    boolean isWhole() {
        boolean needsMoreThanNothing = criterion == Criterion.NEARER || criterion == Criterion.WITHIN_KM;
        return number.isPresent() == criterion.takesNumber()
                && number.filter(n -> n < (needsMoreThanNothing ? 1 : 0)).isEmpty();
    }
}
