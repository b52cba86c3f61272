package org.securepathways.assessments.access;

import java.util.List;
import java.util.Optional;
import org.securepathways.contracts.codes.SecurityLevel;

/**
 * What an assessment found beside its conclusion, in codes and totals only.
 *
 * @param criteria the legal criteria; absent where the assessor has not answered them
 * @param lowestLevel the lowest level of security that would do
 * @param scores totals of structured instruments; never what they ask
 */
public record Findings(
        Optional<Criteria> criteria,
        List<RuledOut> ruledOut,
        Optional<SecurityLevel> lowestLevel,
        List<Score> scores,
        Effort effort) {

    public static final Findings NONE =
            new Findings(Optional.empty(), List.of(), Optional.empty(), List.of(), Effort.UNTOLD);

    /**
     * What sections 47 and 48 of the Mental Health Act 1983 ask.
     *
     * @param urgentNeed asked by section 48 only
     */
    public record Criteria(
            boolean mentalDisorder, boolean natureOrDegree, boolean treatmentAvailable, Optional<Boolean> urgentNeed) {

        boolean allMet() {
            return mentalDisorder && natureOrDegree && treatmentAvailable && urgentNeed.orElse(true);
        }
    }

    /** A level of security that would not do, and why. */
    public record RuledOut(SecurityLevel level, RuledOutReason reason) {}

    /** The total of one instrument. */
    public record Score(Instrument instrument, String version, int total) {}

    /** What the visit took. */
    public record Effort(
            Optional<Integer> staffCount, Optional<Integer> travelMinutes, Optional<Integer> milesTravelled) {
        static final Effort UNTOLD = new Effort(Optional.empty(), Optional.empty(), Optional.empty());
    }

    boolean rulesOut(SecurityLevel level) {
        return ruledOut.stream().anyMatch(out -> out.level() == level);
    }
}
