package org.securepathways.assessments.access.store;

import java.util.List;
import org.securepathways.assessments.access.Case;

/** A case with its assessments, reports and decisions, as one answer of the database. */
record StoredCase(CaseRow row, List<AssessmentRow> assessments, List<ReportRow> reports, List<DecisionRow> decisions) {

    Case toCase() {
        return row.with(assessments, reports, decisions);
    }
}
