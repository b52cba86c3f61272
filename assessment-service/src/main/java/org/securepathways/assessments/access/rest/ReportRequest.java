package org.securepathways.assessments.access.rest;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.securepathways.assessments.access.GmcNumber;
import org.securepathways.assessments.access.Report;
import org.securepathways.contracts.Moment;

/** A signed medical report. */
record ReportRequest(
        String doctor,
        @NotNull Boolean section12Approved,
        @NotNull Boolean detainable,
        @NotNull Moment examinedAt,
        @NotNull Moment signedAt) {

    Report toReport(UUID id) {
        return Report.signed(id, GmcNumber.of(doctor, "doctor"), section12Approved, detainable, examinedAt, signedAt);
    }
}
