package org.securepathways.assessments.access.store;

import java.math.BigDecimal;

/**
 * What repeated access assessments come to in one organisation or region.
 *
 * @param of whose; of refusals, who asked
 * @param visits finished access assessments
 * @param refused needless ones that were refused
 * @param exceptions repeats with a stated reason
 * @param duplicates repeats without one
 * @param costOfRepeats of both, in pounds
 */
public record DuplicateFigures(
        String of, long visits, long refused, long exceptions, long duplicates, BigDecimal costOfRepeats) {}
