package org.securepathways.assessments.access.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.securepathways.assessments.access.Awaited;
import org.securepathways.assessments.access.CaseStatus;
import org.securepathways.assessments.access.ReferralFacts;

/**
 * One line of the worklist.
 *
 * @param booked when the assessments are to take place that are booked
 * @param reportsAge the oldest medical report will soon be too old, or is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WorklistItem(
        UUID id,
        CaseStatus status,
        ReferralFacts referral,
        List<Awaited> awaited,
        List<String> booked,
        LocalDate reviewDue,
        LocalDate reportsUsableUntil,
        boolean reportsAge) {}
