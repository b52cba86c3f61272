package org.securepathways.assessments.access;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What seeing the patient once more takes, in people, time, way and money. */
public record RepeatCost(int staffCount, int travelMinutes, int milesTravelled, BigDecimal pounds) {
    private static final BigDecimal MINUTES_AN_HOUR = BigDecimal.valueOf(60);

    /**
     * What is assumed where nobody told what a visit took, and what an hour and a mile cost.
     *
     * @param visitMinutes how long the visit itself takes, beside the way
     */
    public record Rates(
            int staffCount,
            int travelMinutes,
            int visitMinutes,
            int milesTravelled,
            BigDecimal poundsAnHour,
            BigDecimal poundsAMile) {}

    /** By what a visit took, as far as it was told. */
    public static RepeatCost of(Findings.Effort told, Rates rates) {
        int staff = told.staffCount().orElse(rates.staffCount());
        int travel = told.travelMinutes().orElse(rates.travelMinutes());
        int miles = told.milesTravelled().orElse(rates.milesTravelled());
        BigDecimal hours = BigDecimal.valueOf((long) staff * (travel + rates.visitMinutes()))
                .divide(MINUTES_AN_HOUR, 4, RoundingMode.HALF_UP);
        BigDecimal pounds = hours.multiply(rates.poundsAnHour())
                .add(BigDecimal.valueOf(miles).multiply(rates.poundsAMile()))
                .setScale(2, RoundingMode.HALF_UP);
        return new RepeatCost(staff, travel, miles, pounds);
    }
}
