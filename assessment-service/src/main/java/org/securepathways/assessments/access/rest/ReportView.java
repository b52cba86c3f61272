package org.securepathways.assessments.access.rest;

import java.util.UUID;
import org.securepathways.assessments.access.Report;
import org.securepathways.contracts.Moment;

/** A medical report as it is shown. */
record ReportView(
        UUID id,
        UUID referralId,
        int ordinal,
        String doctor,
        boolean section12Approved,
        boolean detainable,
        Moment examinedAt,
        Moment signedAt) {

    static ReportView of(UUID referralId, Report r) {
        return new ReportView(
                r.id(),
                referralId,
                r.ordinal(),
                r.doctor().digits(),
                r.section12Approved(),
                r.detainable(),
                r.examinedAt(),
                r.signedAt());
    }
}
