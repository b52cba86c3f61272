package org.securepathways.assessments.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a repeat costs, as it is set. */
@ApplicationScoped
public class RatesFromSettings {
    private final RepeatCost.Rates rates;

    RatesFromSettings(
            @ConfigProperty(name = "pathways.assessment.repeat.staff") int staff,
            @ConfigProperty(name = "pathways.assessment.repeat.travel-minutes") int travelMinutes,
            @ConfigProperty(name = "pathways.assessment.repeat.visit-minutes") int visitMinutes,
            @ConfigProperty(name = "pathways.assessment.repeat.miles") int miles,
            @ConfigProperty(name = "pathways.assessment.repeat.pounds-an-hour") BigDecimal poundsAnHour,
            @ConfigProperty(name = "pathways.assessment.repeat.pounds-a-mile") BigDecimal poundsAMile) {
        rates = new RepeatCost.Rates(staff, travelMinutes, visitMinutes, miles, poundsAnHour, poundsAMile);
    }

    public RepeatCost.Rates rates() {
        return rates;
    }
}
