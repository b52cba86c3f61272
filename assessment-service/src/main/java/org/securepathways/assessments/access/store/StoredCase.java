package org.securepathways.assessments.access.store;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.securepathways.assessments.access.Case;

/**
 * A case with its assessments, reports and decisions, as one answer of the database.
 *
 * @param others the cases of the same person; their assessments and reports are among these
 */
record StoredCase(
        CaseRow row,
        Set<UUID> others,
        List<AssessmentRow> assessments,
        List<ReportRow> reports,
        List<DecisionRow> decisions) {

    Case toCase() {
        return row.with(this);
    }
}
