package org.securepathways.assessments.level;

import java.math.BigDecimal;

/**
 * What another level costs.
 *
 * @param perDay in pounds more for each day; negative where it costs less
 * @param prices the financial year the prices are of
 */
public record Uplift(BigDecimal perDay, String prices) {

    public BigDecimal over(int days) {
        return perDay.multiply(BigDecimal.valueOf(days));
    }
}
