package org.securepathways.assessments.access;

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

    Report as(int place) {
        return new Report(id, place, doctor, section12Approved, detainable, examinedAt, signedAt);
    }

    /** The same, with what the directory of doctors says of the approval. */
    public Report approved(boolean isApproved) {
        return new Report(id, ordinal, doctor, isApproved, detainable, examinedAt, signedAt);
    }

    private static boolean isEarlierThatDay(Moment signed, Moment examined) {
        return !signed.isDateOnly()
                && !examined.isDateOnly()
                && signed.instant().isBefore(examined.instant());
    }
}
