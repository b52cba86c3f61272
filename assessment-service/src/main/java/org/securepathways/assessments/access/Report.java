package org.securepathways.assessments.access;

import java.util.List;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.kit.rule.RefusedException;

/**
 * One of the two medical reports the Mental Health Act asks for.
 *
 * @param ordinal 1 or 2, in the order the reports were recorded
 */
public record Report(
        UUID id,
        int ordinal,
        GmcNumber doctor,
        boolean section12Approved,
        boolean detainable,
        Moment examinedAt,
        Moment signedAt) {

    static final int REQUIRED = 2;

    /** A report not yet put to the case. */
    public static Report signed(
            UUID id,
            GmcNumber doctor,
            boolean section12Approved,
            boolean detainable,
            Moment examinedAt,
            Moment signedAt) {
        if (signedAt.londonDay().isBefore(examinedAt.londonDay()) || isEarlierThatDay(signedAt, examinedAt)) {
            throw RefusedException.of(CaseRefusal.SIGNED_BEFORE_EXAMINED, "signedAt");
        }
        return new Report(id, 1, doctor, section12Approved, detainable, examinedAt, signedAt);
    }

    /** The same report in its place after those the case has; refused where the law would not count it. */
    Report after(List<Report> others) {
        if (others.size() >= REQUIRED) {
            throw new RefusedException(CaseRefusal.REPORTS_COMPLETE);
        }
        for (Report other : others) {
            if (other.doctor.equals(doctor)) {
                throw RefusedException.of(CaseRefusal.SAME_DOCTOR, "doctor");
            }
            if (!section12Approved && !other.section12Approved) {
                throw RefusedException.of(CaseRefusal.SECTION_12_REQUIRED, "section12Approved");
            }
        }
        return new Report(id, others.size() + 1, doctor, section12Approved, detainable, examinedAt, signedAt);
    }

    private static boolean isEarlierThatDay(Moment signed, Moment examined) {
        return !signed.isDateOnly()
                && !examined.isDateOnly()
                && signed.instant().isBefore(examined.instant());
    }
}
