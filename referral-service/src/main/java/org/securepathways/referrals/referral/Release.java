package org.securepathways.referrals.referral;

import java.time.LocalDate;
import java.util.List;
import org.securepathways.contracts.codes.CustodySource;
import org.securepathways.contracts.codes.LateOption;

/**
 * When custody ends, and with it the power to transfer.
 *
 * @param date null where none is known, or the sentence has no end
 * @param basis what makes it that day; null where there is none
 * @param source who told it last; null where there is none
 * @param daysLeft from today to that day; null where there is none
 * @param late whether it is so near that what can still be done should be thought of now
 * @param options what can still be done; nothing while there is time
 * @param powerEnded no direction can be made any more
 * @param datesToCheck the prison's feed said that dates changed, and not to what
 */
public record Release(
        LocalDate date,
        Basis basis,
        CustodySource source,
        Integer daysLeft,
        boolean late,
        List<LateOption> options,
        boolean powerEnded,
        boolean datesToCheck) {

    /** What makes it that day. */
    public enum Basis {
        CONDITIONAL_RELEASE,
        /** Of somebody recalled, and where no earlier date is told. */
        SENTENCE_EXPIRY,
        /** Not on the day that was planned: the feed says that custody ended. */
        CUSTODY_ENDED
    }
}
