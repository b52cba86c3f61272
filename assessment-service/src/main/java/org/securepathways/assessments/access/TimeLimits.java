package org.securepathways.assessments.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.securepathways.contracts.codes.Urgency;

/** How long things may take or last here, as it is set. None of it is law. */
@ApplicationScoped
public class TimeLimits {
    private final int emergency;
    private final int urgent;
    private final int standard;
    private final int planned;

    @Inject
    @ConfigProperty(name = "pathways.assessment.report-age-days")
    int reportAgeDays;

    @Inject
    @ConfigProperty(name = "pathways.assessment.report-warning-days")
    int reportWarningDays;

    TimeLimits(
            @ConfigProperty(name = "pathways.assessment.review-days.emergency") int emergency,
            @ConfigProperty(name = "pathways.assessment.review-days.urgent") int urgent,
            @ConfigProperty(name = "pathways.assessment.review-days.standard") int standard,
            @ConfigProperty(name = "pathways.assessment.review-days.planned") int planned) {
        this.emergency = emergency;
        this.urgent = urgent;
        this.standard = standard;
        this.planned = planned;
    }

    /** Days between two reviews of a waiting patient. */
    public int reviewDays(Urgency urgency) {
        return switch (urgency) {
            case EMERGENCY -> emergency;
            case URGENT -> urgent;
            case STANDARD -> standard;
            case PLANNED -> planned;
        };
    }

    public int reportAgeDays() {
        return reportAgeDays;
    }

    /** The last day on which a report signed that day can be used. */
    public LocalDate usableUntil(LocalDate signed) {
        return signed.plusDays(reportAgeDays);
    }

    /** Reports signed on that day or before are about to be too old, or are. */
    public LocalDate agesWhenSignedBy(LocalDate today) {
        return today.minusDays((long) reportAgeDays - reportWarningDays);
    }
}
