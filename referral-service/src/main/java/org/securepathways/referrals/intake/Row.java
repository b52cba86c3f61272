package org.securepathways.referrals.intake;

import java.util.List;
import org.securepathways.referrals.referral.PastStep;
import org.securepathways.referrals.referral.SubmitReferral;

/**
 * What a row says, or what is wrong with it.
 *
 * @param reference the sender's own; null where it is none
 * @param fingerprint the same for two rows that say the same
 * @param referral null where the row cannot be read
 * @param past steps taken before the case came here
 * @param errors none where the row can be read
 */
record Row(
        int line,
        String reference,
        String fingerprint,
        SubmitReferral referral,
        List<PastStep> past,
        List<RowError> errors) {

    static Row wrong(int line, String reference, List<RowError> errors) {
        return new Row(line, reference, null, null, List.of(), errors);
    }

    boolean isReadable() {
        return errors.isEmpty();
    }

    /** Hides what it says from logs. */
    @Override
    public String toString() {
        return "Row[" + line + "]";
    }
}
