package org.securepathways.referrals.commissioner;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.CommissionerReason;
import org.securepathways.kit.rule.RefusedException;

/**
 * Something asked and waited for: when it was asked, why, and when it was answered.
 *
 * @param until null while it is waited for
 */
public record Wait(Moment from, CommissionerReason reason, Moment until) {

    static Wait since(Moment from, CommissionerReason reason) {
        return new Wait(from, reason, null);
    }

    Wait answered(Moment at) {
        if (at.londonDay().isBefore(from.londonDay())) {
            throw RefusedException.of(PayerRefusal.STEP_BEFORE_THE_LAST, "at");
        }
        return new Wait(from, reason, at);
    }

    public boolean isOver() {
        return until != null;
    }

    /** Days waited so far, the first counting as none. */
    public long daysOn(LocalDate today) {
        return ChronoUnit.DAYS.between(from.londonDay(), until == null ? today : until.londonDay());
    }
}
