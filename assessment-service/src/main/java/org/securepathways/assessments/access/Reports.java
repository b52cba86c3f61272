package org.securepathways.assessments.access;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.securepathways.kit.rule.RefusedException;

/** The two medical reports: two doctors, at least one of them approved under section 12. */
final class Reports {
    private Reports() {}

    static Change signed(Case some, Report report) {
        some.refuseUnlessBeforeEnd(report.signedAt());
        Report placed = placed(report, some.reports());
        return some.changed(some.withReports(Case.append(some.reports(), placed)), CaseEvent.signed(some.id(), placed));
    }

    /** Reports of one doctor under two referrals of the same person are one doctor's. */
    static boolean complete(List<Report> reports) {
        return doctors(reports) >= Report.REQUIRED;
    }

    /** The day the oldest report was signed, from which its age is counted. */
    static Optional<LocalDate> oldest(List<Report> reports) {
        return reports.stream().map(r -> r.signedAt().londonDay()).min(Comparator.naturalOrder());
    }

    private static Report placed(Report report, List<Report> others) {
        if (complete(others)) {
            throw new RefusedException(CaseRefusal.REPORTS_COMPLETE);
        }
        if (others.stream().anyMatch(other -> other.doctor().equals(report.doctor()))) {
            throw RefusedException.of(CaseRefusal.SAME_DOCTOR, "doctor");
        }
        if (!others.isEmpty() && !report.section12Approved() && others.stream().noneMatch(Report::section12Approved)) {
            throw RefusedException.of(CaseRefusal.SECTION_12_REQUIRED, "section12Approved");
        }
        return report.as(doctors(others) + 1);
    }

    private static int doctors(List<Report> reports) {
        return (int) reports.stream().map(Report::doctor).distinct().count();
    }
}
