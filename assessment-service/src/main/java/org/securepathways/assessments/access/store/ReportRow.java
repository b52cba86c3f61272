package org.securepathways.assessments.access.store;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.UUID;
import org.securepathways.assessments.access.GmcNumber;
import org.securepathways.assessments.access.Report;
import org.securepathways.contracts.Moment;

/** A row of {@code medical_report}, as JSON to and from the database. */
@JsonNaming(SnakeCaseStrategy.class)
record ReportRow(
        UUID id,
        UUID caseId,
        int ordinal,
        String doctor,
        @JsonProperty("section12_approved") boolean section12Approved,
        boolean detainable,
        Moment examinedAt,
        Moment signedAt,
        Instant recordedAt) {

    static ReportRow of(UUID caseId, Report r, Instant now) {
        return new ReportRow(
                r.id(),
                caseId,
                r.ordinal(),
                r.doctor().digits(),
                r.section12Approved(),
                r.detainable(),
                r.examinedAt(),
                r.signedAt(),
                now);
    }

    Report toReport() {
        return new Report(id, ordinal, new GmcNumber(doctor), section12Approved, detainable, examinedAt, signedAt);
    }
}
