package org.securepathways.assessments.directory.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.securepathways.assessments.directory.Approval;
import org.securepathways.assessments.directory.Clinician;

/** Whether a doctor was approved under section 12 on a day, and by which approval. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Section12View(LocalDate on, boolean approved, String reference, LocalDate until, String says) {

    static Section12View of(Clinician doctor, LocalDate on) {
        return doctor.approvalOn(on)
                .map(a -> new Section12View(on, true, a.reference(), a.lastDay(), approvedBy(a)))
                .orElseGet(() -> new Section12View(
                        on, false, null, null, "The directory has no approval that held on this day."));
    }

    private static String approvedBy(Approval a) {
        return "Approved from " + a.validFrom() + " to " + a.lastDay() + " by approval " + a.reference() + ".";
    }
}
