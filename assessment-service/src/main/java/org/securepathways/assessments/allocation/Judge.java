package org.securepathways.assessments.allocation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.securepathways.contracts.codes.CarePathway;

/** One rule looking at candidates for one case. */
record Judge(Rule rule, Need need) {
    // Whose distance is not known comes after everybody whose is.
    private static final int UNKNOWN_BAND = Integer.MAX_VALUE;

    Criterion criterion() {
        return rule.criterion();
    }

    boolean rulesOut(Candidate c) {
        return switch (rule.criterion()) {
            case SERVES_REGION ->
                need.region() != null && !c.details().regions().contains(need.region());
            case KNOWS_PATHWAY -> need.carePathway() != null && !knowsPathway(c);
            case NOT_ON_LEAVE -> c.leave().stream().anyMatch(leave -> leave.touches(need.today(), horizon()));
            case BELOW_CAPACITY -> c.openCases() >= c.capacity();
            case WITHIN_KM -> km(c).filter(km -> km > number()).isPresent();
            case NEARER, FEWER_CASES, MORE_CAPACITY_LEFT -> false;
        };
    }

    /** Negative where the one goes before the other. */
    int compare(Candidate one, Candidate other) {
        return switch (rule.criterion()) {
            case NEARER -> Integer.compare(band(one), band(other));
            case FEWER_CASES -> Integer.compare(one.openCases(), other.openCases());
            case MORE_CAPACITY_LEFT -> Integer.compare(left(other), left(one));
            case SERVES_REGION, KNOWS_PATHWAY, NOT_ON_LEAVE, BELOW_CAPACITY, WITHIN_KM -> 0;
        };
    }

    /** What the rule finds of a candidate, in words. */
    String says(Candidate c) {
        boolean out = rulesOut(c);
        return switch (rule.criterion()) {
            case SERVES_REGION ->
                need.region() == null
                        ? "The referral names no region."
                        : (out ? "Does not work in " : "Works in ") + words(need.region()) + ".";
            case KNOWS_PATHWAY ->
                need.carePathway() == null
                        ? "The referral names no care pathway."
                        : (out ? "Does not assess for " : "Assesses for ") + words(need.carePathway()) + ".";
            case NOT_ON_LEAVE -> out ? onLeave(c) : "Is not on leave until " + horizon() + ".";
            case BELOW_CAPACITY, FEWER_CASES, MORE_CAPACITY_LEFT ->
                "Has " + c.openCases() + " of at most " + c.capacity() + " cases.";
            case WITHIN_KM, NEARER ->
                km(c).map(km -> "Sets out from about " + km + " km away.").orElse("The distance is not known.");
        };
    }

    private String onLeave(Candidate c) {
        return c.leave().stream()
                .filter(leave -> leave.touches(need.today(), horizon()))
                .findFirst()
                .map(leave -> "Is on leave from " + leave.firstDay() + " to " + leave.lastDay() + ".")
                .orElseThrow();
    }

    /** Who leaves the pathway to the assessors can be seen by any of them. */
    private boolean knowsPathway(Candidate c) {
        return need.carePathway() == CarePathway.UNSURE
                || c.details().carePathways().contains(need.carePathway());
    }

    private Optional<Integer> km(Candidate c) {
        return need.prison()
                .flatMap(prison -> Places.shipped()
                        .ofOutwardCode(c.details().baseOutwardCode())
                        .map(prison::kmTo));
    }

    private int band(Candidate c) {
        return km(c).map(km -> km / number()).orElse(UNKNOWN_BAND);
    }

    private LocalDate horizon() {
        return need.today().plusDays(number());
    }

    private int number() {
        return rule.number().orElseThrow();
    }

    private static int left(Candidate c) {
        return c.capacity() - c.openCases();
    }

    private static String words(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
