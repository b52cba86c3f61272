package org.securepathways.assessments.access;

import java.math.BigDecimal;
import java.util.List;

/**
 * How often one person was put through assessments, and what the repeats took.
 *
 * @param visits finished assessments of any kind
 * @param notDone visits that failed
 * @param refused how often a needless one was asked for and refused
 * @param exceptions access assessments booked beside one that had currency, with a reason
 * @param repeats finished access assessments that came on top of one with currency, with a reason or without
 * @param costOfRepeats in pounds, by what they took or is assumed
 */
public record Tally(long visits, long notDone, long refused, long exceptions, long repeats, BigDecimal costOfRepeats) {

    /** Of one case, with its refusals counted elsewhere. */
    public static Tally of(Case some, long refused, RepeatCost.Rates rates) {
        List<Assessment> repeats =
                some.assessments().stream().filter(Tally::isRepeat).toList();
        return new Tally(
                count(some, AssessmentStatus.COMPLETED),
                count(some, AssessmentStatus.NOT_DONE),
                refused,
                some.assessments().stream()
                        .filter(a -> a.visit().exception().isPresent())
                        .count(),
                repeats.size(),
                repeats.stream()
                        .map(a -> RepeatCost.of(
                                        a.outcome().orElseThrow().findings().effort(), rates)
                                .pounds())
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static boolean isRepeat(Assessment a) {
        return a.isFinishedAccess() && (a.duplicate() || a.visit().exception().isPresent());
    }

    private static long count(Case some, AssessmentStatus status) {
        return some.assessments().stream().filter(a -> a.is(status)).count();
    }
}
